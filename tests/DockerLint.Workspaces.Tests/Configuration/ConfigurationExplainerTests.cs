using DockerLint.Configuration;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Workspaces.Tests.Configuration;

public sealed class ConfigurationExplainerTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Write("Dockerfile", "FROM a\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_configuration_everything_comes_from_the_defaults()
    {
        var settings = Explain();

        Describe(settings.Mode).Should().Be("mode=default Default");
        Describe(settings.Level).Should().Be("level=1 Default");
        Rule("DL9101").Should().Be("DL9101=warning Default");
        Rule("DL9102").Should().Be("DL9102=none Default (speaks from mode all on)");
    }

    [Fact]
    public void The_line_that_decides_is_told_and_those_that_give_way_below_it()
    {
        folder.Write(".hadolint.yaml", "override:\n  error:\n    - DL9101\n").Write(".editorconfig", "[*]\ndockerlint_mode = all\n\n[Dockerfile]\ndotnet_diagnostic.DL9101.severity = suggestion\n");

        Describe(Explain().Mode).Should().Be("mode=all .editorconfig:2");
        Rule("DL9101").Should().Be("DL9101=info .editorconfig:5");
        Explain().Rules.Single(rule => rule.Name == "DL9101").Overridden.Select(Describe).Should().Equal("DL9101=error .hadolint.yaml:3");
        Rule("DL9102").Should().Be("DL9102=info Default");
    }

    [Fact]
    public void A_lock_is_told_as_such()
    {
        folder.Write(".globalconfig", "\ndockerlint.locked.DL9101.severity = error\n").Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = none\n");

        Rule("DL9101").Should().Be("DL9101=error .globalconfig:2 (locked)");
    }

    [Fact]
    public void A_category_and_the_severity_of_all_rules_are_told()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint_mode = all\ndotnet_analyzer_diagnostic.severity = error\ndotnet_analyzer_diagnostic.category-Style.severity = none\n");

        Rule("DL9101").Should().Be("DL9101=error .editorconfig:3 (by the severity of all rules)");
        Rule("DL9102").Should().Be("DL9102=none .editorconfig:4 (by its category Style)");
        Rule("DL0001").Should().Be("DL0001=warning Default");
    }

    [Fact]
    public void A_severity_that_is_taken_back_counts_no_more()
    {
        folder.Write(".globalconfig", "dotnet_diagnostic.DL9101.severity = none\n").Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = default\n");

        Rule("DL9101").Should().Be("DL9101=warning Default");
    }

    [Fact]
    public void The_request_is_a_source_of_its_own()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint_mode = all\n");

        var settings = Explain(request => request with { Mode = AnalysisMode.None, OnlyRules = ["DL9101"] });

        Describe(settings.Mode).Should().Be("mode=none Request");
        settings.Mode.Overridden.Select(Describe).Should().Equal("mode=all .editorconfig:2");
        settings.Rules.Where(rule => rule.Name.StartsWith("DL9", StringComparison.Ordinal)).Select(Describe)
            .Should().Equal("DL9101=warning Default", "DL9102=none Request (other rules are asked for)");
    }

    [Fact]
    public void Options_and_problems_are_told()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint.DL9101.greeting = Hello\ndockerlint_mode = loud\n");

        var settings = Explain();

        settings.Options.Select(Describe).Should().Equal("DL9101.greeting=Hello .editorconfig:2");
        settings.Problems.Should().ContainSingle().Which.Diagnostics.Should().ContainSingle().Which.GetMessage().Should().Contain("'loud' is no mode");
    }

    [Theory]
    [InlineData(AnalysisMode.None)]
    [InlineData(AnalysisMode.Default)]
    [InlineData(AnalysisMode.All)]
    public void What_is_told_is_what_happens(AnalysisMode mode)
    {
        folder.Write(".editorconfig", "[*]\ndotnet_analyzer_diagnostic.category-Style.severity = error\n");

        var told = Explain(request => request with { Mode = mode }).Rules.Where(rule => rule.Name.StartsWith("DL9", StringComparison.Ordinal) && rule.Value != "none").Select(rule => $"{rule.Name} {rule.Value}");

        told.Should().Equal(Lint.Findings(folder, mode: mode).Select(finding => finding[..7] + finding[7..].ToLowerInvariant()));
    }

    private EffectiveConfiguration Explain(Func<LintRequest, LintRequest>? change = null)
    {
        var request = Lint.Request(folder, []);
        return new LintService([ProbeAnalyzer.Registration]).Explain(change is null ? request : change(request), new LintInput("Dockerfile"));
    }

    private string Rule(string id) => Describe(Explain().Rules.Single(rule => rule.Name == id));

    private static string Describe(EffectiveSetting setting)
    {
        var source = setting.Source.Path is { } path ? $"{Path.GetFileName(path)}:{setting.Source.Line}" : setting.Source.Origin.ToString();
        return $"{setting.Name}={setting.Value} {source}" + (setting.Reason.Length == 0 ? string.Empty : $" ({setting.Reason})");
    }
}
