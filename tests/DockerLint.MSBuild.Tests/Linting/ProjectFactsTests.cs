using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Tests.Linting;

public sealed class ProjectFactsTests
{
    private const string Usual = "Project=/repo/App/App.csproj\nUsingMicrosoftNETSdk=true\nTargetFramework=net10.0\nTargetFrameworks=\nAssemblyName=App\nOutputType=Exe\n";

    [Fact]
    public void Facts_are_a_text_in_an_order_of_their_own()
    {
        var text = ProjectFacts.Reduce(
            "\r\n  PackageReference=B\r\nPackageReference=A\r\n  RollForward=\r\n" + Usual + "UsingMicrosoftNETSdkWeb=true\nPackageReference=B\nFrameworkReference=Microsoft.NETCore.App\nProjectReference=/repo/a=b;c/L.csproj\nFileAbove=/repo/Directory.Build.props\n   ",
            []);

        text.Should().Be("""
            Project=/repo/App/App.csproj
            Sdk=Microsoft.NET.Sdk.Web
            TargetFramework=net10.0
            TargetFrameworks=
            AssemblyName=App
            OutputType=Exe
            RollForward=
            HasItems=true
            FileAbove=/repo/Directory.Build.props
            ProjectReference=/repo/a=b;c/L.csproj
            FrameworkReference=Microsoft.NETCore.App
            PackageReference=A
            PackageReference=B
            """.ReplaceLineEndings("\n"));
        ProjectFacts.Reduce(text.Replace("Sdk=Microsoft.NET.Sdk.Web", "UsingMicrosoftNETSdk=true\nUsingMicrosoftNETSdkWeb=true", StringComparison.Ordinal), []).Should().Be(text);
    }

    [Fact]
    public void The_engine_gets_a_project()
    {
        var project = ProjectFactsReader.Read(ProjectFacts.Reduce(Usual + "UsingMicrosoftNETSdkWorker=true\nRollForward=\nFileAbove=/repo/x\nProjectReference=/repo/L.csproj\nPackageReference=A\n", []));

        project.Should().BeEquivalentTo(new
        {
            Path = "/repo/App/App.csproj",
            Sdk = "Microsoft.NET.Sdk.Worker",
            Properties = new Dictionary<string, string> { ["TargetFramework"] = "net10.0", ["TargetFrameworks"] = "", ["AssemblyName"] = "App", ["OutputType"] = "Exe", ["RollForward"] = "" },
            ProjectReferences = new[] { "/repo/L.csproj" },
            FrameworkReferences = Array.Empty<string>(),
            PackageReferences = new[] { "A" },
            FilesAbove = new[] { "/repo/x" },
        });
        ProjectFactsReader.Read("").Should().BeNull();
    }

    [Fact]
    public void A_value_may_go_over_several_lines() =>
        ProjectFacts.Reduce(Usual.Replace("TargetFrameworks=", "TargetFrameworks=\n  net8.0;\n  net10.0\n", StringComparison.Ordinal), []).Should().Contain("\nTargetFrameworks=net8.0;net10.0");

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("UsingMicrosoftNETSdk=true")]
    [InlineData("Project=/repo/old.csproj\nUsingMicrosoftNETSdk=\nAssemblyName=old")]
    [InlineData(Usual + "UsingMicrosoftNETSdkWebAssembly=true")]
    [InlineData(Usual + "UsingMicrosoftNETSdkBlazorWebAssembly=true")]
    public void Of_what_is_no_program_of_the_SDK_for_images_there_are_no_facts(string text) => ProjectFacts.Reduce(text, []).Should().BeEmpty();

    [Theory]
    [InlineData("SelfContained=true\n_SelfContainedWasSpecified=true", "SelfContained=true")]
    [InlineData("SelfContained=false\n_SelfContainedWasSpecified=true", "SelfContained=false")]
    [InlineData("SelfContained=true\n_SelfContainedWasSpecified=", "")]
    [InlineData("SelfContained=true\n_SelfContainedWasSpecified=true\n_IsPublishing=true", "")]
    [InlineData("PublishSelfContained=true", "PublishSelfContained=true")]
    [InlineData("PublishSelfContained=true\nPublishSingleFile=true", "PublishSingleFile=true")]
    [InlineData("PublishSelfContained=false\nPublishTrimmed=true", "PublishSelfContained=false,PublishTrimmed=true")]
    [InlineData("PublishAot=\nPublishTrimmed=\nInvariantGlobalization=", "")]
    [InlineData("DockerDefaultTargetOS=Linux\nDockerfileTargetOS=\nDockerTargetOS=", "DockerDefaultTargetOS=Linux")]
    [InlineData("DockerDefaultTargetOS=Linux\nDockerfileTargetOS=Windows", "")]
    [InlineData("Configuration=Debug\nRuntimeIdentifier=linux-x64\nPlatform=x64", "")]
    public void What_only_this_call_of_the_build_decides_is_no_fact(string more, string left)
    {
        var usual = ProjectFacts.Parse(ProjectFacts.Reduce(Usual, []));

        ProjectFacts.Parse(ProjectFacts.Reduce(Usual + more, [])).Except(usual).Select(fact => fact.Key + "=" + fact.Value).Should().Equal(left.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void What_the_build_was_given_is_no_fact()
    {
        var text = ProjectFacts.Reduce(Usual + "PublishAot=true", ["assemblyname", "PublishAot", "Version"]);

        text.Should().NotContain("AssemblyName").And.NotContain("PublishAot").And.Contain("\nOutputType=Exe\n");
    }

    [Fact]
    public void All_frameworks_of_a_project_give_the_same_facts()
    {
        var one = ProjectFacts.Reduce(Usual.Replace("Frameworks=", "Frameworks=net8.0;net10.0", StringComparison.Ordinal) + "PackageReference=A\nFileAbove=/repo/x", ["TargetFramework"]);
        var other = ProjectFacts.Reduce(Usual.Replace("Frameworks=", "Frameworks=net8.0;net10.0", StringComparison.Ordinal).Replace("Exe", "Library", StringComparison.Ordinal) + "PublishAot=true\nFileAbove=/repo/x", ["TargetFramework"]);

        one.Should().Be(other).And.Be("Project=/repo/App/App.csproj\nTargetFrameworks=net8.0;net10.0\nFileAbove=/repo/x");
        ProjectFactsReader.Read(one)?.PackageReferences.Should().BeNull();
    }
}
