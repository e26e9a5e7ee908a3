using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class EvaluatedFactsTests(PackageFeed feed)
{
    private const string Mismatch = "Dockerfile(6,6,6,41) warning DL8001";
    private const string OtherAssembly = "Dockerfile(10,24,10,34) warning DL8007";

    [Fact]
    public void A_build_knows_what_the_text_of_its_project_leaves_open()
    {
        var sample = WebApp("""
            <TargetFramework>$([System.String]::Copy('net10.0'))</TargetFramework>
            <AssemblyName Condition="$(MSBuildProjectName.EndsWith('App'))">Shop.$(MSBuildProjectName)</AssemblyName>
            """);

        var build = sample.Build();

        build.ExitCode.Should().Be(0, build.Output);
        TextAlone(sample).Should().BeEmpty("a function of MSBuild is not run");
        build.Summary.Where(IsOfDotNet).Should().Equal(OtherAssembly, Mismatch);
        var cache = sample.At("obj/WebApp.csproj.dockerlint.cache");
        var written = File.GetLastWriteTimeUtc(cache);
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal(OtherAssembly, Mismatch);
        File.GetLastWriteTimeUtc(cache).Should().Be(written, "the facts are the same");

        // What is said to this call of the build is not said to the one in the image.
        sample.Lint("-p:AssemblyName=Other").Summary.Where(IsOfDotNet).Should().Equal(Mismatch);
        AssertPackages(sample);
        AssertReleaseBuilds(sample);
        AssertFilesAbove(sample);
    }

    [Fact]
    public void A_project_for_several_frameworks_tells_them_and_speaks_once()
    {
        var sample = feed.Copy("MultiTargeted");
        sample.Write("MultiTargeted.csproj", File.ReadAllText(sample.At("MultiTargeted.csproj")).Replace("<TargetFrameworks>", "<TargetFrameworks Condition=\"$(MSBuildProjectName.StartsWith('Multi'))\">", StringComparison.Ordinal));
        sample.Write("Dockerfile", "FROM mcr.microsoft.com/dotnet/sdk:8.0\nWORKDIR /src\nCOPY MultiTargeted.csproj .\nRUN dotnet restore MultiTargeted.csproj\n");

        var build = sample.Build();

        build.ExitCode.Should().Be(0, build.Output);
        TextAlone(sample).Should().NotContain("DL8002");
        build.Summary.Should().ContainSingle(line => line == "Dockerfile(1,6,1,38) warning DL8002");
        sample.Lint("-p:TargetFramework=net10.0").Summary.Should().Equal(build.Summary, "one framework of them is built, and the project is for both all the same");
    }

    [Fact]
    public void Dockerfiles_of_all_projects_are_judged_by_the_facts_of_the_one_they_build_and_speak_once()
    {
        const string Api = "src/Shop.Api/Shop.Api.csproj";
        const string Text = $"""
            FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
            WORKDIR /src
            COPY {Api} src/Shop.Api/
            RUN dotnet publish {Api} -c Release -o /app

            FROM mcr.microsoft.com/dotnet/runtime:8.0
            COPY --from=build /app .
            """;
        var sample = feed.Copy("Shop");
        sample.Write("Dockerfile", Text);
        sample.Write("deploy/api.docker", Text);

        // The package comes by central package management, and the framework stands behind a condition that only MSBuild can judge.
        sample.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="DockerLint" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        sample.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework Condition="$(MSBuildProjectName.StartsWith('Shop'))">net10.0</TargetFramework>
                <DockerfileFile>$(MSBuildThisFileDirectory)deploy/api.docker</DockerfileFile>
              </PropertyGroup>
            </Project>
            """);

        var build = sample.Build("-m:2");

        build.ExitCode.Should().Be(0, build.Output);
        TextAlone(sample).Should().BeEmpty();
        build.Findings.Where(line => line.Code == "DL8001").Select(line => line.File).Should().BeEquivalentTo(sample.At("Dockerfile"), sample.At("deploy/api.docker"));
        build.Findings.Should().OnlyHaveUniqueItems();
        sample.Build("--no-restore", "-m:1").Summary.Should().Equal(build.Summary);
        sample.Lint(Api).Findings.Where(line => line.Code == "DL8001").Should().HaveCount(2);
        sample.Lint("src/Shop.Worker/Shop.Worker.csproj").Findings.Where(line => line.Code == "DL8001").Should().BeEmpty("it knows the text of the other project only");
    }

    // A package may set what no file of the repository mentions.
    private static void AssertPackages(Sample sample)
    {
        sample.Write("obj/WebApp.csproj.policy.props", "<Project><PropertyGroup><RollForward>Major</RollForward></PropertyGroup></Project>");
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal([OtherAssembly], "the application starts on any later version");
        File.Delete(sample.At("obj/WebApp.csproj.policy.props"));
    }

    // The image is built in the configuration Release, and this is a debug build.
    private static void AssertReleaseBuilds(Sample sample)
    {
        var project = File.ReadAllText(sample.At("WebApp.csproj"));
        sample.Write("WebApp.csproj", project.Replace("</Project>", """<PropertyGroup Condition="'$(Configuration)' == 'Release'"><SelfContained>true</SelfContained></PropertyGroup></Project>""", StringComparison.Ordinal));
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal([OtherAssembly], "a release build may bring its own runtime");
        sample.Write("WebApp.csproj", project);
    }

    // The image is built without what lies outside of its context.
    private static void AssertFilesAbove(Sample sample)
    {
        sample.Write("../Directory.Build.props", "<Project><PropertyGroup><AssemblyName>Above</AssemblyName></PropertyGroup></Project>");
        sample.Lint().Summary.Where(IsOfDotNet).Should().BeEmpty();
        sample.Write("Directory.Build.props", "<Project />");
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal(OtherAssembly, Mismatch);
    }

    private static bool IsOfDotNet(string line) => line.Contains(" DL80", StringComparison.Ordinal);

    // What the tool finds in the same folder.
    private static IEnumerable<string> TextAlone(Sample sample) =>
        new EngineFindingSource().Find(new LintJob([sample.At("Dockerfile")], sample.Folder, sample.Folder, sample.Folder, "", ""), CancellationToken.None).Findings
            .Select(finding => finding.Id)
            .Where(id => id.StartsWith("DL80", StringComparison.Ordinal));

    private Sample WebApp(string properties)
    {
        var sample = feed.Copy("WebApp");
        sample.Write("WebApp.csproj", File.ReadAllText(sample.At("WebApp.csproj")).Replace("<TargetFramework>net10.0</TargetFramework>", properties, StringComparison.Ordinal));
        sample.Write("Dockerfile", File.ReadAllText(sample.At("Dockerfile")).Replace("aspnet:latest", "aspnet:8.0", StringComparison.Ordinal));
        return sample;
    }
}
