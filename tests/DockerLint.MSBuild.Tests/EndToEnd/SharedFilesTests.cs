namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class SharedFilesTests(PackageFeed feed)
{
    [Fact]
    public void A_project_for_several_frameworks_is_linted_once()
    {
        var sample = feed.Copy("MultiTargeted");

        var first = sample.Build();
        first.ExitCode.Should().Be(0, first.Output);
        first.Summary.Should().ContainSingle(line => line == "Dockerfile(2,6,2,19) warning DL3007").And.OnlyHaveUniqueItems();
        var written = File.GetLastWriteTimeUtc(sample.At("obj/MultiTargeted.csproj.dockerlint.cache"));

        sample.Build("--no-restore").Summary.Should().Equal(first.Summary);
        File.GetLastWriteTimeUtc(sample.At("obj/MultiTargeted.csproj.dockerlint.cache")).Should().Be(written);
        sample.Lint("-p:TargetFramework=net10.0").Summary.Should().Equal(first.Summary);

        var treated = sample.Lint("-p:TargetFramework=net10.0", "-p:TreatWarningsAsErrors=true");
        treated.ExitCode.Should().Be(1);
        treated.Summary.Should().Contain("Dockerfile(2,6,2,19) error DL3007");
    }

    [Fact]
    public void Files_at_the_root_of_a_solution_are_linted_once_per_build()
    {
        var sample = feed.Copy("Shop");
        sample.Write(".editorconfig", "root = true\n[Dockerfile]\ndockerlint_mood = quiet\n");

        var first = sample.Build("-m:2");

        first.ExitCode.Should().Be(0, first.Output);
        first.Findings.Where(line => line.Code == "DL3007").Select(line => line.File).Should().BeEquivalentTo(sample.At("Dockerfile"), sample.At("src/Shop.Api/Dockerfile"));
        first.Summary.Should().OnlyHaveUniqueItems();
        first.Findings.Where(line => line.Code == "DL0003").Select(line => line.File).Should().Equal([sample.At(".editorconfig")], "a mistake in a shared configuration file is reported once too");
        sample.Build("--no-restore", "-m:2").Summary.Should().Equal(first.Summary);
        sample.Build("--no-restore", "-m:1", "-graph").Summary.Should().Equal(first.Summary);
        Directory.GetFileSystemEntries(sample.Folder).Select(Path.GetFileName).Should().NotContain("obj");

        AssertOneProject(sample, first.Summary);
    }

    private static void AssertOneProject(Sample sample, IReadOnlyList<string> all)
    {
        const string Api = "src/Shop.Api/Shop.Api.csproj";

        sample.Lint(Api).Summary.Should().Equal(all, "the solution file above marks the root");
        sample.Lint(Api, "-p:DockerLintRootFiles=false").Findings.Select(line => line.File).Should().NotContain(sample.At("Dockerfile"));
        sample.Lint(Api, "-p:DockerLintRoot=../..").Summary.Should().Equal(all);
        sample.Lint(Api, "-p:DockerLintOncePerBuild=false").Findings.Where(line => line.Code == "DL3007").Should().HaveCount(2);
        sample.Lint(Api, "-p:NoWarn=DL3007").Findings.Should().NotContain(line => line.Code == "DL3007");
        sample.Lint(Api, "-p:TreatWarningsAsErrors=true").ExitCode.Should().Be(1);

        var raised = sample.Lint("src/Shop.Worker/Shop.Worker.csproj", "-p:WarningsAsErrors=DL3007");
        raised.ExitCode.Should().Be(1);
        raised.Findings.Where(line => line.Code == "DL3007").Should().ContainSingle().Which.Should().Match<BuildLine>(line => line.File == sample.At("Dockerfile") && line.Category == "error");

        // The folder that holds .git ends the way up.
        Directory.CreateDirectory(sample.At("src/Shop.Api/.git"));
        sample.Lint(Api).Findings.Select(line => line.File).Should().NotContain(sample.At("Dockerfile"));
    }
}
