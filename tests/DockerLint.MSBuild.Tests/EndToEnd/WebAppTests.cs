namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class WebAppTests(PackageFeed feed)
{
    private const string LatestTag = "Dockerfile(6,6,6,44) warning DL3007";

    [Fact]
    public void A_build_reports_findings_as_warnings_and_an_unchanged_one_repeats_them_from_the_cache()
    {
        var sample = feed.Copy("WebApp");

        var first = sample.Build();

        first.ExitCode.Should().Be(0, first.Output);
        first.Summary.Should().Equal(LatestTag, "compose.yaml(4,17,4,21) warning DC4001");
        var finding = first.Findings.First(line => line.Code == "DL3007");
        finding.File.Should().Be(sample.At("Dockerfile"));
        finding.Project.Should().Be(sample.At("WebApp.csproj"));
        finding.Text.Should().Contain("mcr.microsoft.com/dotnet/aspnet:latest");
        var cache = sample.At("obj/WebApp.csproj.dockerlint.cache");
        var written = File.GetLastWriteTimeUtc(cache);

        var second = sample.Build("--no-restore");

        second.ExitCode.Should().Be(0, second.Output);
        second.Summary.Should().Equal(first.Summary);
        File.GetLastWriteTimeUtc(cache).Should().Be(written, "an unchanged build reads the cache and writes nothing");

        AssertChanges(sample, first.Summary);
        AssertProperties(sample);
        AssertPolicy(sample);
        AssertPublish(sample, first.Summary);
        AssertBrokenCode(sample, first.Summary);

        var clean = sample.Run("clean", "-v:quiet");
        clean.ExitCode.Should().Be(0, clean.Output);
        File.Exists(cache).Should().BeFalse();
    }

    // What a restored project does is seen without building all of it again.
    private static void AssertChanges(Sample sample, IReadOnlyList<string> before)
    {
        var dockerfile = File.ReadAllText(sample.At("Dockerfile"));
        sample.Write("Dockerfile", dockerfile.Replace("aspnet:latest", "aspnet:10.0", StringComparison.Ordinal));
        sample.Lint().Summary.Should().NotContain(LatestTag);

        sample.Write("Dockerfile", "# one line more\n" + dockerfile);
        sample.Lint().Summary.Should().Contain("Dockerfile(7,6,7,44) warning DL3007");

        sample.Write("Dockerfile", dockerfile);
        sample.Write(".editorconfig", "root = true\n[Dockerfile]\ndotnet_diagnostic.DL3007.severity = error\n");
        var raised = sample.Lint("-p:NoWarn=DL3007");
        raised.ExitCode.Should().Be(1, "an error that the user asked for fails the build, and NoWarn does not hide it");
        raised.Summary.Should().Contain("Dockerfile(6,6,6,44) error DL3007");

        sample.Write(".editorconfig", "root = true\n[Dockerfile]\ndotnet_diagnostic.DL3007.severity = suggestion\n");
        var lowered = sample.Lint("-v:normal");
        lowered.ExitCode.Should().Be(0, lowered.Output);
        lowered.Summary.Should().NotContain(LatestTag);
        lowered.Output.Should().Contain("message DL3007");

        File.Delete(sample.At(".editorconfig"));
        sample.Lint().Summary.Should().Equal(before);
    }

    // Findings are gathered while the compiler runs; they are told whatever becomes of it.
    private static void AssertBrokenCode(Sample sample, IReadOnlyList<string> expected)
    {
        sample.Write("Broken.cs", "class {");

        var broken = sample.Build("--no-restore");

        broken.ExitCode.Should().Be(1);
        broken.Output.Should().Contain("error CS");
        broken.Summary.Should().Contain(expected);
        File.Delete(sample.At("Broken.cs"));
    }

    private static void AssertProperties(Sample sample)
    {
        sample.Lint("-p:NoWarn=CS1591%3BDL3007").Summary.Should().Equal("compose.yaml(4,17,4,21) warning DC4001");
        sample.Lint("-p:NoWarn=DC4001").Summary.Should().Equal(LatestTag);

        var treated = sample.Lint("-p:TreatWarningsAsErrors=true");
        treated.ExitCode.Should().Be(1);
        treated.Summary.Should().Contain("Dockerfile(6,6,6,44) error DL3007");

        var excepted = sample.Lint("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=DL3007");
        excepted.Summary.Should().Contain(LatestTag);

        sample.Lint("-p:WarningsAsErrors=DL3007").Summary.Should().Contain("Dockerfile(6,6,6,44) error DL3007");
        sample.Lint("-p:DockerLintFailOn=warning").ExitCode.Should().Be(1);
        sample.Lint("-p:DockerLintFailOn=error").ExitCode.Should().Be(0);
        sample.Lint("-p:DockerLintMode=None").Findings.Should().BeEmpty();
        sample.Lint("-p:DockerLintEnabled=false").Findings.Should().BeEmpty();
        sample.Lint("-p:DesignTimeBuild=true").Findings.Should().BeEmpty();
        sample.Lint("-p:EnableDefaultDockerLintItems=false").Findings.Should().BeEmpty();

        // What is handed in to the build counts at once, although findings were kept without it.
        sample.Lint("-p:DockerLintTarget=nope").Summary.Should().Contain("Dockerfile(6,6,6,44) warning DX1005");
        sample.Lint("-p:DockerfileFastModeStage=nope").Output.Should().Contain("'nope'");
        sample.Lint("-p:DockerfileBuildArguments=--build-arg NOPE=v3rys3cret", "-v:normal").Output.Should().Contain("DX1006").And.Contain("'NOPE'");

        // The report is there after every build, whether the findings come from the engine or from the cache.
        sample.Lint("-p:DockerLintSarif=obj/lint.sarif").Summary.Should().Contain(LatestTag);
        var sarif = File.ReadAllText(sample.At("obj/lint.sarif"));
        sarif.Should().Contain("\"ruleId\":\"DL3007\"").And.NotContain(sample.Folder);
        sample.Lint("-p:DockerLintSarif=obj/lint.sarif").Summary.Should().Contain(LatestTag);
        File.ReadAllText(sample.At("obj/lint.sarif")).Should().Be(sarif);
        File.Delete(sample.At("obj/lint.sarif"));
        sample.Lint("-p:DockerLintSarif=obj/lint.sarif");
        File.ReadAllText(sample.At("obj/lint.sarif")).Should().Be(sarif);

        var mistaken = sample.Lint("-p:DockerLintMode=Loud");
        mistaken.ExitCode.Should().Be(0, mistaken.Output);
        mistaken.Output.Should().Contain("DockerLint : warning DL0003: ").And.Contain("'Loud'");
        mistaken.Summary.Should().Contain(LatestTag);
    }

    private static void AssertPolicy(Sample sample)
    {
        sample.Write("policy/team.globalconfig", "is_global = true\ndockerlint.locked.DL3007.severity = warning\n");
        sample.Lint("-p:NoWarn=DL3007", "-p:DockerLintConfig=policy/team.globalconfig").Summary.Should().Contain(LatestTag, "a locked severity beats NoWarn");

        var project = File.ReadAllText(sample.At("WebApp.csproj"));
        sample.Write("WebApp.csproj", project.Replace("</Project>", "<PropertyGroup><NoWarn>$(NoWarn);DL3007</NoWarn></PropertyGroup><ItemGroup><GlobalAnalyzerConfigFiles Include=\"policy/team.globalconfig\" /></ItemGroup></Project>", StringComparison.Ordinal));
        sample.Lint().Summary.Should().Contain(LatestTag, "neither does the engine silence it");
        sample.Write("WebApp.csproj", project);
        sample.Lint("-p:NoWarn=DL3007").Summary.Should().NotContain(LatestTag);

        sample.Write(".dockerlint-baseline.json", """
            {"version": 1, "findings": [{"path": "Dockerfile", "rule": "DL9998", "text": "00", "count": 1}]}
            """);
        sample.Lint().Summary.Should().Contain(LatestTag, "the baseline does not know it");
        var known = DockerLint.Workspaces.Baselines.Baseline.DigestOf("FROM mcr.microsoft.com/dotnet/aspnet:latest");
        sample.Write("known.json", $$"""{"version": 1, "findings": [{"path": "Dockerfile", "rule": "DL3007", "text": "{{known}}", "count": 1}]}""");
        sample.Lint("-p:DockerLintBaseline=known.json").Summary.Should().NotContain(LatestTag);
        sample.Write(".dockerlint-baseline.json", File.ReadAllText(sample.At("known.json")));
        sample.Lint().Summary.Should().NotContain(LatestTag);
        File.Delete(sample.At(".dockerlint-baseline.json"));
        sample.Lint().Summary.Should().Contain(LatestTag);
    }

    private static void AssertPublish(Sample sample, IReadOnlyList<string> findings)
    {
        var publish = sample.Run("publish", "--no-restore", "-c", "Debug", "-v:minimal");

        publish.ExitCode.Should().Be(0, publish.Output);
        publish.Summary.Should().Equal(findings);
        Directory.EnumerateFiles(sample.At("bin"), "*DockerLint*", SearchOption.AllDirectories).Should().BeEmpty("the package adds nothing to the output");
    }
}
