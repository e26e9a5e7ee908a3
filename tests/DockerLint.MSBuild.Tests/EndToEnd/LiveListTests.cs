using System.Text.Json;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>What an IDE gets to know in its design-time builds, and that real builds know nothing of it.</summary>
[Collection(PackagesCollection.Name)]
public sealed class LiveListTests(PackageFeed feed)
{
    // An output that never exists: IDEs, too, have the target run in this way although everything is up to date.
    private const string Always = "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__";

    private static readonly string[] RealBuild = ["-t:CoreCompile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", Always];
    private static readonly string[] DesignTime = [.. RealBuild, "-p:DesignTimeBuild=true"];

    [Fact]
    public void A_design_time_build_hands_files_and_analyzer_to_the_compiler_and_a_real_one_does_not()
    {
        var sample = feed.Copy("WebApp");
        var built = sample.Build("-p:DockerLintMode=Default");
        built.ExitCode.Should().Be(0, built.Output);
        var compiled = File.GetLastWriteTimeUtc(sample.At("obj/Debug/net10.0/WebApp.dll"));

        var design = CompilerArguments(sample, [.. DesignTime, "-p:DockerLintMode=Default"]);

        design.Should().Contain("/additionalfile:" + sample.At("Dockerfile")).And.Contain("/additionalfile:" + sample.At("compose.yaml"));
        design.Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("/dockerlint/", StringComparison.OrdinalIgnoreCase))
            .Select(argument => Path.GetFileName(argument))
            .Should().BeEquivalentTo("DockerLint.Roslyn.dll", "DockerLint.Analyzers.dll", "DockerLint.Core.dll", "YamlDotNet.dll", "Sprache.dll");
        AssertRealBuild(sample, compiled, built);
        AssertFindings(sample);
        CompilerArguments(sample, [.. DesignTime, "-p:DockerLintLive=false"]).Should().NotContain(argument => argument.Contains("Dockerfile"));
        CompilerArguments(sample, [.. DesignTime, "-p:DockerLintEnabled=false"]).Should().NotContain(argument => argument.Contains("Dockerfile"));
    }

    [Fact]
    public void Of_several_frameworks_the_first_one_speaks()
    {
        var sample = feed.Copy("MultiTargeted");
        sample.Run("restore", "-v:quiet").ExitCode.Should().Be(0);
        var project = File.ReadAllText(Directory.GetFiles(sample.Folder, "*.csproj").Single());
        var frameworks = project.Split("<TargetFrameworks>")[1].Split("</")[0].Split(';');

        frameworks.Should().HaveCountGreaterThan(1);
        foreach (var framework in frameworks)
        {
            CompilerArguments(sample, [.. DesignTime, "-p:TargetFramework=" + framework]).Any(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal) && argument.EndsWith("/Dockerfile", StringComparison.Ordinal))
                .Should().Be(framework == frameworks[0], framework);
        }
    }

    // Neither the design-time build before it nor another Dockerfile makes the compiler run again.
    private static void AssertRealBuild(Sample sample, DateTime compiled, DotnetOutcome first)
    {
        sample.Write("Dockerfile", "# one line more\n" + File.ReadAllText(sample.At("Dockerfile")));

        var again = sample.Build("--no-restore", "-p:DockerLintMode=Default");

        again.Findings.Should().HaveSameCount(first.Findings);
        File.GetLastWriteTimeUtc(sample.At("obj/Debug/net10.0/WebApp.dll")).Should().Be(compiled);
        CompilerArguments(sample, RealBuild).Should().NotBeEmpty().And.NotContain(argument => argument.Contains("DockerLint.Roslyn") || argument.Contains("Dockerfile"));
    }

    // What the compiler itself says when it is called as a design-time build would have it called.
    private static void AssertFindings(Sample sample)
    {
        string[] compile = ["build", "--no-restore", "-nologo", "-v:minimal", "-t:Compile", "-p:DesignTimeBuild=true", Always];
        sample.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.DC4001.severity = error\n");
        sample.Write(".editorconfig", "root = true\n[Dockerfile]\ndockerlint.dl3007.severity = suggestion\n");
        sample.Run(compile).Output
            .Should().Contain("compose.yaml(4,17): error DC4001: ").And.NotContain("warning DL3007").And.NotContain("AD0001");
        File.Delete(sample.At(".globalconfig"));
        File.Delete(sample.At(".editorconfig"));
        sample.Run(compile).Summary
            .Should().Equal("Dockerfile(7,6) warning DL3007", "compose.yaml(4,17) warning DC4001");
    }

    private static IReadOnlyList<string> CompilerArguments(Sample sample, string[] arguments)
    {
        var outcome = sample.Run(["msbuild", "-nologo", "-getItem:CscCommandLineArgs", .. arguments]);
        outcome.ExitCode.Should().Be(0, outcome.Output);
        // Warnings, too, are printed, behind what was asked for.
        using var json = JsonDocument.Parse(outcome.Output[..(outcome.Output.LastIndexOf("\n}", StringComparison.Ordinal) + 2)]);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString() ?? "")];
    }
}
