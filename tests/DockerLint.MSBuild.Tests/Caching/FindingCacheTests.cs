using DockerLint.MSBuild.Caching;
using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tests.Fakes;

namespace DockerLint.MSBuild.Tests.Caching;

public sealed class FindingCacheTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FindingCache cache;
    private readonly LintJob job;
    private readonly string dockerfile;
    private readonly string configuration;
    private readonly string missing;
    private readonly LintOutcome outcome;

    public FindingCacheTests()
    {
        dockerfile = folder.Write("Dockerfile", "FROM a\n");
        configuration = folder.Write(".editorconfig", "root = true\n");
        missing = folder.At(".dockerignore");
        cache = new FindingCache(CachePath);
        job = new LintJob([dockerfile], folder.Path, folder.Path, folder.Path, "All", "1");
        outcome = new LintOutcome(
            [
                new BuildFinding("DL3007", BuildSeverity.Warning, false, "tabs\tand\nlines \\n and {0} and é", dockerfile, 1, 6, 1, 7, "https://example.org"),
                new BuildFinding("DL0003", BuildSeverity.Error, true, ""),
            ],
            [dockerfile, configuration, missing, folder.At(".git"), folder.Path]);
    }

    private string CachePath => folder.At("obj", "App.csproj.dockerlint.cache");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_read_before_anything_was_written() => cache.Read(job).Should().BeNull();

    [Fact]
    public void Findings_come_back_exactly()
    {
        Write();

        cache.Read(job).Should().Equal(outcome.Findings);
    }

    [Fact]
    public void A_second_write_replaces_the_first_and_leaves_nothing_else_behind()
    {
        Write();
        cache.Write(job, outcome with { Findings = [] }, DateTime.UtcNow);

        cache.Read(job).Should().BeEmpty();
        Directory.GetFiles(folder.At("obj")).Should().Equal(CachePath);
    }

    [Fact]
    public void What_is_handed_in_to_builds_belongs_to_the_job_and_does_not_stand_in_the_file()
    {
        var with = job with { Build = new BuildProperties(Arguments: "TOKEN=v3rys3cret") };
        cache.Write(with, outcome, DateTime.UtcNow);

        cache.Read(with).Should().Equal(outcome.Findings);
        cache.Read(job).Should().BeNull();
        cache.Read(job with { Build = new BuildProperties(Arguments: "TOKEN=other") }).Should().BeNull();
        File.ReadAllText(CachePath).Should().NotContain("v3rys3cret");
    }

    [Fact]
    public void Which_assemblies_bring_rules_belongs_to_the_job()
    {
        var with = job with { Analyzers = [folder.At("rules.dll")] };
        cache.Write(with, outcome, DateTime.UtcNow);

        cache.Read(with).Should().Equal(outcome.Findings);
        cache.Read(job).Should().BeNull();
        cache.Read(job with { Analyzers = [folder.At("other.dll")] }).Should().BeNull();
    }

    [Fact]
    public void Of_a_probed_file_only_the_presence_counts()
    {
        var assets = folder.At("obj", "project.assets.json");
        Directory.CreateDirectory(folder.At("obj"));
        File.WriteAllText(assets, "{}");
        var probing = outcome with { ConsultedPaths = [.. outcome.ConsultedPaths, assets], ProbedPaths = [assets] };

        cache.Write(job, probing, DateTime.UtcNow);
        File.WriteAllText(assets, "{ }");
        cache.Read(job).Should().Equal(outcome.Findings, "although it was written just now");

        File.Delete(assets);
        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void A_report_that_is_gone_or_changed_makes_it_void()
    {
        var sarif = folder.Write("out.sarif", "{}");
        var with = job with { SarifFile = sarif };
        cache.Write(with, outcome, DateTime.UtcNow);
        cache.Read(with).Should().Equal(outcome.Findings);
        cache.Read(job).Should().BeNull();

        folder.Write("out.sarif", "{} ");
        cache.Read(with).Should().BeNull();
        cache.Write(with, outcome, DateTime.UtcNow);
        File.Delete(sarif);
        cache.Read(with).Should().BeNull();
    }

    [Fact]
    public void A_changed_file_makes_it_void()
    {
        Write();
        folder.Write("Dockerfile", "FROM ab\n");

        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void A_change_of_the_same_length_makes_it_void()
    {
        Write();
        File.SetLastWriteTimeUtc(configuration, DateTime.UtcNow.AddSeconds(-30));

        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void A_file_that_has_appeared_makes_it_void()
    {
        Write();
        folder.Write(".dockerignore", "");

        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void A_file_that_has_gone_makes_it_void()
    {
        Write();
        File.Delete(configuration);

        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void A_name_that_appears_in_a_consulted_folder_makes_it_void()
    {
        Write();
        folder.Write("src.txt", "");

        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void What_builds_and_git_write_leaves_it_valid()
    {
        Write();
        folder.Write("bin/App.dll", "");
        folder.Write(".git/index.lock", "");

        cache.Read(job).Should().Equal(outcome.Findings);
    }

    [Fact]
    public void Another_job_does_not_read_it()
    {
        Write();

        cache.Read(job with { Mode = "Default" }).Should().BeNull();
        cache.Read(job with { Level = "2" }).Should().BeNull();
        cache.Read(job with { ShellCheck = "true" }).Should().BeNull();
        cache.Read(job with { Root = null }).Should().BeNull();
        cache.Read(job with { BuildContext = null }).Should().BeNull();
        cache.Read(job with { Directory = "/" }).Should().BeNull();
        cache.Read(job with { Files = [dockerfile, configuration] }).Should().BeNull();
    }

    [Fact]
    public void What_was_written_while_the_job_ran_is_not_kept()
    {
        cache.Write(job, outcome, started: File.GetLastWriteTimeUtc(dockerfile));

        File.Exists(CachePath).Should().BeFalse();
    }

    [Fact]
    public void Every_damaged_text_counts_as_absent()
    {
        Write();
        var text = File.ReadAllText(CachePath);

        for (var length = 0; length < text.Length; length++)
        {
            File.WriteAllText(CachePath, text[..length]);
            cache.Read(job).Should().BeNull("only {0} of {1} characters are left", length, text.Length);
        }

        foreach (var damaged in (string[])[text + "x", text.Replace("finding\tDL3007\t2", "finding\tDL3007\t9", StringComparison.Ordinal), text.Replace("\t6\t", "\tsix\t", StringComparison.Ordinal), "\0\0\0"])
        {
            File.WriteAllText(CachePath, damaged);
            cache.Read(job).Should().BeNull();
        }
    }

    [Fact]
    public void A_cache_that_cannot_be_written_or_read_is_done_without()
    {
        Directory.CreateDirectory(CachePath);

        Write();

        cache.Read(job).Should().BeNull();
    }

    [Fact]
    public void Concurrent_builds_neither_fail_nor_read_half_a_file()
    {
        Write();

        Parallel.For(0, 64, i =>
        {
            if (i % 2 == 0)
            {
                Write();
            }
            else
            {
                new FindingCache(CachePath).Read(job).Should().Equal(outcome.Findings);
            }
        });

        Directory.GetFiles(folder.At("obj")).Should().Equal(CachePath);
    }

    [Fact]
    public void The_assemblies_of_the_engine_are_part_of_it()
    {
        EngineFiles.Paths.Should().HaveCount(6).And.OnlyContain(path => File.Exists(path));
        Write();
        var text = File.ReadAllText(CachePath);
        EngineFiles.Paths.Should().OnlyContain(path => text.Contains("path\t" + path + "\t", StringComparison.Ordinal));
    }

    private void Write() => cache.Write(job, outcome, DateTime.UtcNow);
}
