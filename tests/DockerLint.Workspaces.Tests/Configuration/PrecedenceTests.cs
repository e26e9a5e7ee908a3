using DockerLint.Configuration;

namespace DockerLint.Workspaces.Tests.Configuration;

public sealed class PrecedenceTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().Write("Dockerfile", "FROM a\n").Write("sub/Dockerfile", "FROM a\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_configuration_the_default_mode_holds() => Lint.Findings(folder).Should().Equal("DL9101 Warning");

    [Fact]
    public void The_mode_of_a_file_gives_way_to_that_of_the_request()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint_mode = All\n");

        Lint.Findings(folder).Should().Equal("DL9101 Warning", "DL9102 Info");
        Lint.Findings(folder, mode: AnalysisMode.None).Should().BeEmpty();
    }

    [Fact]
    public void The_nearest_section_wins_and_root_ends_the_search()
    {
        folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = error\n[sub/*]\ndotnet_diagnostic.DL9102.severity = error\n");
        Lint.Findings(folder, "sub/Dockerfile").Should().Equal("DL9101 Error", "DL9102 Error");

        folder.Write("sub/.editorconfig", "[Dockerfile]\ndotnet_diagnostic.dl9101.severity = suggestion # quieter here\n");
        Lint.Findings(folder, "sub/Dockerfile").Should().Equal("DL9101 Info", "DL9102 Error");

        folder.Write("sub/.editorconfig", "root = true\n");
        Lint.Findings(folder, "sub/Dockerfile").Should().Equal("DL9101 Warning");
    }

    [Fact]
    public void Layers_lie_in_the_order_hadolint_global_editorconfig_request()
    {
        folder.Write(".hadolint.yaml", "override:\n  error: [DL9101]\n");
        Lint.Findings(folder).Should().Equal("DL9101 Error");

        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.DL9101.severity = suggestion\n");
        Lint.Findings(folder).Should().Equal("DL9101 Info");

        folder.Write(".editorconfig", "[Dockerfile]\ndotnet_diagnostic.DL9101.severity = warning\n");
        Lint.Findings(folder).Should().Equal("DL9101 Warning");

        var request = new Dictionary<string, RuleSeverity> { ["DL9101"] = RuleSeverity.None };
        Lint.Run(folder, old => new LintRequest { Inputs = old.Inputs, WorkingDirectory = old.WorkingDirectory, Severities = request }).Files.Single().Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_severity_under_the_key_that_the_compiler_passes_on_is_one_like_any_other()
    {
        folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = none\n[Dockerfile]\ndockerlint.dl9101.severity = error\n");
        Lint.Findings(folder).Should().Equal("DL9101 Error");

        folder.Write(".editorconfig", "[Dockerfile]\ndockerlint.DL9101.severity = error\ndockerlint.DL9101.severity = default\n");
        Lint.Findings(folder).Should().Equal("DL9101 Warning");
    }

    [Fact]
    public void A_locked_severity_beats_everything()
    {
        folder.Write(".globalconfig", "dockerlint.locked.DL9101.severity = error\n").Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = none\n");
        Lint.Findings(folder).Should().Equal("DL9101 Error");

        var request = new Dictionary<string, RuleSeverity> { ["DL9101"] = RuleSeverity.None };
        Lint.Run(folder, old => new LintRequest { Inputs = old.Inputs, WorkingDirectory = old.WorkingDirectory, Severities = request }).Files.Single().Findings.Should().ContainSingle();
    }

    [Theory]
    [InlineData("# dockerlint disable-next DL9101 -- let me\nFROM a\n")]
    [InlineData("# dockerlint disable-file DL9101 -- let me\nFROM a\n")]
    [InlineData("# hadolint ignore=DL3888\nFROM a\n")]
    public void A_locked_severity_beats_comments_in_the_file(string text)
    {
        folder.Write("Dockerfile", text);
        Lint.Findings(folder).Should().BeEmpty("without a lock the comment counts");

        folder.Write(".globalconfig", "dockerlint.locked.DL9101.severity = warning\n");
        var file = Lint.Run(folder).Files.Single();
        file.Findings.Should().ContainSingle().Which.IsSeverityLocked.Should().BeTrue();
        file.Suppressed.Should().BeEmpty();
    }

    [Fact]
    public void A_locked_severity_beats_hadolint_the_choice_of_rules_and_the_mode()
    {
        folder.Write("policy.globalconfig", "is_global = true\ndockerlint.locked.DL9102.severity = error\n").Write(".hadolint.yaml", "ignored: [DL9102]\n");

        var result = Lint.Run(folder, request => request with { ConfigurationFiles = ["policy.globalconfig"], OnlyRules = ["DL9101"], Mode = AnalysisMode.None });

        result.Files.Single().Findings.Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Severity}").Should().Equal("DL9101 Warning", "DL9102 Error");
    }

    [Fact]
    public void A_severity_locked_to_none_silences_a_rule_for_good()
    {
        folder.Write(".globalconfig", "dockerlint.locked.DL9101.severity = none\n").Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = error\n");

        Lint.Run(folder, request => request with { OnlyRules = ["DL9101"] }).Files.Single().Findings.Should().BeEmpty();
    }

    [Fact]
    public void The_higher_global_level_wins_and_the_nearer_file_on_equal_levels()
    {
        folder.Write(".globalconfig", "global_level = 200\ndotnet_diagnostic.DL9101.severity = error\n");
        folder.Write("sub/.globalconfig", "dotnet_diagnostic.DL9101.severity = suggestion\n");
        Lint.Findings(folder, "sub/Dockerfile").Should().Equal("DL9101 Error");

        folder.Write("sub/.globalconfig", "global_level = 200\ndotnet_diagnostic.DL9101.severity = suggestion\n");
        Lint.Findings(folder, "sub/Dockerfile").Should().Equal("DL9101 Info");
    }

    [Fact]
    public void Sections_of_a_global_config_name_full_paths()
    {
        folder.Write(".globalconfig", $"is_global = true\n[{folder["sub"].Replace('\\', '/')}/*]\ndotnet_diagnostic.DL9101.severity = none\n");

        Lint.Findings(folder).Should().Equal("DL9101 Warning");
        Lint.Findings(folder, "sub/Dockerfile").Should().BeEmpty();
    }

    [Fact]
    public void An_id_goes_before_its_category_and_a_category_before_all()
    {
        folder.Write(".editorconfig", """
            [*]
            dockerlint_mode = all
            dotnet_analyzer_diagnostic.severity = error
            dotnet_analyzer_diagnostic.category-Style.severity = none
            """);
        Lint.Findings(folder).Should().Equal("DL9101 Error");

        folder.Write(".editorconfig", """
            [*]
            dotnet_diagnostic.DL9101.severity = silent
            dotnet_analyzer_diagnostic.category-maintainability.severity = error
            """);
        Lint.Findings(folder).Should().Equal("DL9101 Hidden");
    }

    [Fact]
    public void A_severity_of_default_takes_back_what_a_farther_file_sets()
    {
        folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = none\n").Write("sub/.editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = default\n");

        Lint.Findings(folder, "sub/Dockerfile").Should().Equal("DL9101 Warning");
    }

    [Fact]
    public void Options_reach_the_rule()
    {
        folder.Write(".editorconfig", "[*]\ndockerlint.DL9101.greeting = Hello World\n");

        Lint.Run(folder).Files.Single().Findings.Single().Diagnostic.GetMessage().Should().StartWith("option Hello World,");
    }

    [Fact]
    public void Given_files_count_even_when_none_are_looked_up()
    {
        folder.Write(".editorconfig", "[*]\ndotnet_diagnostic.DL9101.severity = none\n");
        folder.Write("conf/team.globalconfig", "is_global = true\ndotnet_diagnostic.DL9101.severity = error\n");
        folder.Write("conf/hado.yaml", "ignored: [DL9101]\n");

        Given("conf/team.globalconfig").Should().Equal("DL9101 Error");
        Given("conf/hado.yaml").Should().BeEmpty();

        string[] Given(string file) => Lint.Run(folder, old => new LintRequest
        {
            Inputs = old.Inputs,
            WorkingDirectory = old.WorkingDirectory,
            UseConfigurationFiles = false,
            ConfigurationFiles = [file],
        }).Files.Single().Findings.Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Severity}").ToArray();
    }
}
