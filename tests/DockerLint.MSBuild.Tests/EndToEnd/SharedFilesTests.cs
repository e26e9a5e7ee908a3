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

        var first = sample.Build("-m:2");

        first.ExitCode.Should().Be(0, first.Output);
        first.Findings.Where(line => line.Code == "DL3007").Select(line => line.File).Should().BeEquivalentTo(sample.At("Dockerfile"), sample.At("src/Shop.Api/Dockerfile"));
        first.Findings.Where(line => line.Code == "DC4001").Select(line => line.File).Should().Equal(sample.At("compose.yaml"));
        first.Findings.Should().OnlyHaveUniqueItems();
        sample.Build("--no-restore", "-m:2").Summary.Should().Equal(first.Summary);
        sample.Build("--no-restore", "-m:1", "-graph").Summary.Should().Equal(first.Summary);
        Directory.GetFileSystemEntries(sample.Folder).Select(Path.GetFileName).Should().NotContain("obj");
        var caches = Directory.GetFiles(sample.Folder, "dockerlint.root.cache", SearchOption.AllDirectories);
        caches.Should().NotBeEmpty().And.OnlyContain(path => path.Contains("obj", StringComparison.Ordinal));
        var written = Array.ConvertAll(caches, File.GetLastWriteTimeUtc);
        sample.Lint("src/Shop.Api/Shop.Api.csproj").Summary.Should().Equal(first.Summary);
        sample.Lint("src/Shop.Worker/Shop.Worker.csproj").ExitCode.Should().Be(0);
        Array.ConvertAll(caches, File.GetLastWriteTimeUtc).Should().Equal(written);

        AssertOneProject(sample, first.Summary);
        AssertSharedConfiguration(sample);
    }

    [Fact]
    public void Odd_names_are_linted_like_others()
    {
        var sample = feed.Copy("Shop", "odd b c'd(e)=f+g!0041");
        var root = sample.At("x;y %41 @(z).Dockerfile");
        var own = sample.At("src/Shop.Api/x;y %41 $(z).Dockerfile");
        sample.Write(root, "FROM busybox:latest\n");
        sample.Write(own, "FROM busybox:latest\n");
        sample.Run("restore", "src/Shop.Api", "-v:quiet").ExitCode.Should().Be(0);

        var lint = sample.Lint("src/Shop.Api/Shop.Api.csproj");

        lint.ExitCode.Should().Be(0, lint.Output);
        lint.Output.Should().Contain(root + "(1,6,1,20): warning DL3007").And.Contain(own + "(1,6,1,20): warning DL3007");
    }

    private static void AssertSharedConfiguration(Sample sample)
    {
        sample.Write(".editorconfig", "root = true\n[Dockerfile]\ndockerlint_mood = quiet\n");

        var build = sample.Build("--no-restore", "-m:2");

        build.Findings.Where(line => line.Code == "DL0003").Select(line => line.File).Should().Equal([sample.At(".editorconfig")], "every project comes upon the mistake, one reports it");
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
        Directory.Delete(sample.At("src/Shop.Api/.git"));
    }
}
