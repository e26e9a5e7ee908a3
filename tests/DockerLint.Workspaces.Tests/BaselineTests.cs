using DockerLint.Configuration;
using DockerLint.Workspaces.Baselines;

namespace DockerLint.Workspaces.Tests;

public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Write("Dockerfile", "FROM a\nRUN x\nFROM b\nFROM b\n").Write("sub/Dockerfile", "FROM a\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Known_findings_are_not_reported_but_remembered()
    {
        Keep("Dockerfile", "sub/Dockerfile");

        var result = Lint.Run(folder, null, "Dockerfile", "sub/Dockerfile");

        result.Files.SelectMany(file => file.Findings).Should().BeEmpty();
        result.Files.Select(file => file.Baselined.Count).Should().Equal(3, 1);
        result.Configuration.Should().BeEmpty();
    }

    [Fact]
    public void Lines_may_move_and_their_blanks_may_change()
    {
        Keep("Dockerfile");

        folder.Write("Dockerfile", "# one more\n\nFROM b\nFROM   a \nFROM b\n");

        Lint.Findings(folder).Should().BeEmpty();
    }

    [Fact]
    public void A_changed_line_one_more_of_the_same_and_another_file_are_new()
    {
        Keep("Dockerfile");

        folder.Write("Dockerfile", "FROM c\nFROM b\nFROM b\nFROM b\n");

        var result = Lint.Run(folder, null, "Dockerfile", "sub/Dockerfile");
        result.Files.Select(file => file.Findings.Count).Should().Equal(2, 1);
        result.Files[0].Findings.Select(finding => finding.Diagnostic.Location.LineSpan.Start.Line).Should().Equal(0, 3);
    }

    [Fact]
    public void An_entry_without_its_finding_is_told_at_its_place()
    {
        Keep("Dockerfile", "sub/Dockerfile");

        folder.Write("Dockerfile", "FROM a\nFROM b\n");

        var result = Lint.Run(folder, null, "Dockerfile");
        var diagnostic = result.Configuration.Should().ContainSingle().Subject.Diagnostics.Should().ContainSingle("the other file was not looked at").Subject;
        diagnostic.Id.Should().Be("DL0008");
        diagnostic.GetMessage().Should().StartWith("A finding of DL9101 in 'Dockerfile' is gone");
        diagnostic.Location.FilePath.Should().Be(Baseline.FileName);
        folder.ReadLine(Baseline.FileName, diagnostic.Location.LineSpan.Start.Line).Should().Contain("\"count\": 2");
    }

    [Fact]
    public void The_entries_of_a_file_that_is_gone_are_not_needed()
    {
        Keep("Dockerfile", "sub/Dockerfile");
        File.Delete(folder["sub/Dockerfile"]);

        Lint.Run(folder).Baselines.Should().ContainSingle().Which.Unneeded.Should().ContainSingle().Which.Path.Should().Be("sub/Dockerfile");
    }

    [Fact]
    public void An_entry_whose_rule_is_switched_off_is_not_judged()
    {
        Keep("Dockerfile");
        folder.Write("Dockerfile", "FROM c\n");

        Unneeded(request => request with { OnlyRules = ["DL9102"] }).Should().BeEmpty();
        Unneeded(request => request with { Severities = new Dictionary<string, RuleSeverity> { ["DL9101"] = RuleSeverity.None } }).Should().BeEmpty();
        Unneeded(request => request).Should().HaveCount(2);

        IReadOnlyList<BaselineEntry> Unneeded(Func<LintRequest, LintRequest> change) => Lint.Run(folder, change).Baselines.Single().Unneeded;
    }

    [Fact]
    public void The_finding_about_entries_can_be_switched_off()
    {
        Keep("Dockerfile");
        folder.Write("Dockerfile", "FROM c\n").Write(".editorconfig", "[*]\ndotnet_diagnostic.DL0008.severity = none\n");

        Lint.Run(folder).Configuration.Should().BeEmpty();
    }

    [Fact]
    public void The_nearest_baseline_counts_and_none_above_the_repository()
    {
        Keep("Dockerfile", "sub/Dockerfile");
        Lint.Findings(folder, "sub/Dockerfile").Should().BeEmpty();

        folder.Write("sub/" + Baseline.FileName, Baseline.Format([]));
        Lint.Findings(folder, "sub/Dockerfile").Should().HaveCount(1);

        File.Delete(folder["sub/" + Baseline.FileName]);
        folder.MakeFolder("sub/.git");
        Lint.Findings(folder, "sub/Dockerfile").Should().HaveCount(1);
    }

    [Fact]
    public void A_baseline_can_be_named_and_left_out()
    {
        Keep("Dockerfile");
        Count(request => request with { UseBaseline = false }).Should().Be(3);
        Count(request => request with { UseConfigurationFiles = false }).Should().Be(3);
        Count(request => request with { UseConfigurationFiles = false, BaselineFile = Baseline.FileName }).Should().Be(0);

        int Count(Func<LintRequest, LintRequest> change) => Lint.Run(folder, change).Files.Single().Findings.Count;
    }

    [Fact]
    public void A_locked_finding_is_never_known()
    {
        Keep("Dockerfile");
        folder.Write(".globalconfig", "dockerlint.locked.DL9101.severity = warning\n");

        var result = Lint.Run(folder);

        result.Files.Single().Findings.Should().HaveCount(3);
        Baseline.EntriesOf(result, folder.Path, folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"version\": 1, \"findings\": [", "The baseline is damaged")]
    [InlineData("<<<<<<< ours\n{\"version\": 1}\n=======\n{", "The baseline is damaged")]
    [InlineData("[]", "The baseline is damaged, so nothing of it counts: an object is expected")]
    [InlineData("", "The baseline is damaged, so nothing of it counts: an object is expected")]
    [InlineData("{\"version\": 2, \"findings\": []}", "Only version 1")]
    [InlineData("{\"version\": 1}", "The baseline is damaged, so nothing of it counts: 'findings' has to be a list")]
    public void A_damaged_baseline_is_an_error_and_nothing_of_it_counts(string text, string message)
    {
        folder.Write(Baseline.FileName, text);

        var result = Lint.Run(folder);

        result.Files.Single().Findings.Should().HaveCount(3);
        var diagnostic = result.Configuration.Should().ContainSingle().Subject.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.ToString().Should().StartWith(Baseline.FileName + "(").And.Contain("Error DL0003: " + message);
    }

    [Theory]
    [InlineData("{\"path\": \"Dockerfile\", \"rule\": \"DL9101\", \"text\": \"x\", \"count\": 0}")]
    [InlineData("{\"path\": \"Dockerfile\", \"rule\": \"DL9101\", \"text\": \"x\", \"count\": 99999999999}")]
    [InlineData("{\"path\": \"Dockerfile\", \"rule\": [], \"text\": \"x\", \"count\": 1}")]
    [InlineData("7")]
    public void An_entry_that_is_none_is_told_at_its_place_and_the_others_count(string entry)
    {
        Keep("Dockerfile");
        var text = File.ReadAllText(folder[Baseline.FileName]).Replace("\"findings\": [\n", "\"findings\": [\n    " + entry + ",\n", StringComparison.Ordinal);
        folder.Write(Baseline.FileName, text);

        var result = Lint.Run(folder);

        result.Files.Single().Findings.Should().BeEmpty();
        var diagnostic = result.Configuration.Single().Diagnostics.Should().ContainSingle().Subject;
        diagnostic.ToString().Should().StartWith($"{Baseline.FileName}(4,5,4,{entry.Length + 5}): Warning DL0003: This is no entry of a baseline");
    }

    [Fact]
    public void Paths_survive_whatever_characters_they_hold()
    {
        BaselineEntry[] entries = [new("a\"b\\c\t\u00e9\ud83d\ude00.Dockerfile", "DL9101", "00", 2)];
        folder.Write(Baseline.FileName, Baseline.Format(entries));

        Lint.Run(folder).Baselines.Single().Entries.Select(entry => entry with { Span = default }).Should().Equal(entries);
    }

    [Fact]
    public void Shares_are_taken_away_and_equal_entries_added()
    {
        var entry = new BaselineEntry("a", "DL9101", "00", 2);

        Baseline.Merge([entry, entry]).Should().Equal(entry with { Count = 4 });
        Baseline.Subtract([entry, entry], [entry with { Count = 1 }]).Should().Equal(entry with { Count = 3 });
        Baseline.Subtract([entry], [entry]).Should().BeEmpty();
    }

    private void Keep(params string[] paths)
    {
        var result = Lint.Run(folder, request => request with { UseBaseline = false }, paths);
        folder.Write(Baseline.FileName, Baseline.Format(Baseline.EntriesOf(result, folder.Path, folder.Path)));
    }
}
