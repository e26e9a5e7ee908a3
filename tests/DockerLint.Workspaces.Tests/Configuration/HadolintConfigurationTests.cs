using DockerLint.Configuration;

namespace DockerLint.Workspaces.Tests.Configuration;

public sealed class HadolintConfigurationTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder().MakeFolder(".git").Write("sub/deep/Dockerfile", "FROM a\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ignored:\n  - DL9101\n")]
    [InlineData("ignored:\n- DL9101 # why not\n- SC2046\n")]
    [InlineData("ignored: [DL9101, 'DL3008']\n")]
    [InlineData("---\n# all of it\nignored: [\n  \"DL9101\",\n]\n")]
    [InlineData("""{"ignored": ["DL9101"], "override": {"error": ["DL9101"]}}""")]
    [InlineData("{\n  \"ignored\": [\n    \"DL9101\"\n  ]\n}\n")]
    public void Ignored_rules_are_silent_however_the_list_is_written(string text)
    {
        folder.Write(".hadolint.yaml", text);

        Findings().Should().BeEmpty();
        Lint.Problems(folder, "sub/deep/Dockerfile").Should().BeEmpty();
    }

    [Theory]
    [InlineData("error", "DL9101 Error")]
    [InlineData("warning", "DL9101 Warning")]
    [InlineData("info", "DL9101 Info")]
    [InlineData("style", "DL9101 Info")]
    public void Overridden_severities_hold(string severity, string expected)
    {
        folder.Write(".hadolint.yml", $"override:\n  {severity}:\n    - DL9101\n");

        Findings().Should().Equal(expected);
    }

    [Fact]
    public void The_nearest_file_alone_counts()
    {
        folder.Write(".hadolint.yaml", "ignored: [DL9101]\n").Write("sub/.hadolint.yaml", "override: {info: [DL9101]}\n");

        Findings().Should().Equal("DL9101 Info");
    }

    [Fact]
    public void No_file_above_the_repository_counts()
    {
        folder.Write(".hadolint.yaml", "ignored: [DL9101]\n").MakeFolder("sub/.git");

        Findings().Should().Equal("DL9101 Warning");
    }

    [Fact]
    public void Other_settings_become_options_of_the_rules_that_use_them()
    {
        folder.Write(".hadolint.yaml", """
            trustedRegistries:
              - docker.io
              - "*.example.org"
            label-schema:
              author: text
              version: semver
            strict-labels: true
            disable-ignore-pragma: true
            failure-threshold: warning
            """);
        var resolver = new DockerLint.Workspaces.Configuration.ConfigurationResolver(
            Lint.Request(folder, []), new DockerLint.Workspaces.Configuration.RuleCatalog([]), new DockerLint.Workspaces.Files.FileStore(), folder.Path);

        var settings = resolver.Resolve(folder["Dockerfile"], DockerLint.Syntax.SourceLanguage.Dockerfile);

        settings.Analysis.GetListOption("DL3026", "allowed_registries").Should().Equal("docker.io", "*.example.org");
        settings.Analysis.GetListOption("DL3049", "label_schema").Should().Equal("author:text", "version:semver");
        settings.Analysis.GetOption("DL3050", "strict_labels").Should().Be("true");
        settings.Analysis.IgnoreSuppressions.Should().BeTrue();
        settings.FailureThreshold.Should().Be(RuleSeverity.Warning);
    }

    [Theory]
    [InlineData("no-fail: true\nfailure-threshold: info\n", RuleSeverity.None)]
    [InlineData("failure-threshold: info\nno-fail: true\n", RuleSeverity.None)]
    [InlineData("failure-threshold: none\n", RuleSeverity.None)]
    [InlineData("failure-threshold: style\n", RuleSeverity.Info)]
    public void The_threshold_is_handed_to_the_host(string text, RuleSeverity expected)
    {
        folder.Write(".hadolint.yaml", text);

        Lint.Run(folder, null, "sub/deep/Dockerfile").Files.Single().FailureThreshold.Should().Be(expected);
    }

    [Theory]
    [InlineData("ignore: [DL9101]", "1,1,1,7", "hadolint has no setting 'ignore'; did you mean 'ignored'?")]
    [InlineData("ignored: DL9101", "1,10,1,16", "'ignored' takes a list")]
    [InlineData("ignored: [DL91]", "1,11,1,15", "'DL91' is no rule id")]
    [InlineData("override: {loud: [DL9101]}", "1,12,1,16", "'loud' is no severity of hadolint; these are error, warning, info and style")]
    [InlineData("strict-labels: maybe", "1,16,1,21", "'maybe' is neither true nor false")]
    [InlineData("failure-threshold: loud", "1,20,1,24", "'loud' is no threshold; these are error, warning, info, style and none")]
    [InlineData("label-schema: {author: words}", "1,24,1,29", "'words' is no type of a label; these are text, rfc3339, semver, url, hash, spdx, email")]
    [InlineData("label-schema: {author: [text]}", "1,24,1,30", "'[text]' is no type of a label; these are text, rfc3339, semver, url, hash, spdx, email")]
    [InlineData("- a", "1,1,1,4", "A mapping is expected here")]
    public void What_is_not_understood_is_told_at_its_place(string text, string place, string message)
    {
        folder.Write(".hadolint.yaml", text);

        Lint.Problems(folder, "sub/deep/Dockerfile").Should().Equal($".hadolint.yaml({place}): {message}");
    }

    [Theory]
    [InlineData("format: tty")]
    [InlineData("no-color: true")]
    [InlineData("verbose: true")]
    public void What_has_no_effect_is_told_as_a_hint(string text)
    {
        folder.Write(".hadolint.yaml", text);

        var diagnostic = Lint.Run(folder, null, "sub/deep/Dockerfile").Configuration.Single().Diagnostics.Single();

        diagnostic.Severity.Should().Be(DockerLint.Diagnostics.DiagnosticSeverity.Info);
        diagnostic.GetMessage().Should().Be($"'{text.Substring(0, text.IndexOf(':'))}' has no effect: how findings are printed is said on the command line");
        Findings().Should().Equal("DL9101 Warning");
    }

    [Theory]
    [InlineData("ignored: [DL3888]", new string[0])]
    [InlineData("ignored: [dl3888]", new string[0])]
    [InlineData("ignored: [DL3889]", new[] { "DL9101 Warning" })]
    [InlineData("override: {error: [DL3888]}", new[] { "DL9101 Error" })]
    public void A_number_of_hadolint_means_the_rules_that_have_it_as_an_alias(string text, string[] expected)
    {
        folder.Write(".hadolint.yaml", text);

        Findings().Should().Equal(expected);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("\"")]
    [InlineData("ignored: [DL9101")]
    [InlineData("ignored:\n  - DL9101\n no: x")]
    [InlineData("ignored: *anchor")]
    [InlineData("- - -")]
    [InlineData("a: 'b")]
    public void No_text_is_too_broken(string text)
    {
        folder.Write(".hadolint.yaml", text);

        Lint.Run(folder, null, "sub/deep/Dockerfile").Configuration.Should().ContainSingle().Which.Diagnostics.Should().NotBeEmpty();
        Findings().Should().Equal("DL9101 Warning");
    }

    [Fact]
    public void Deep_nesting_is_a_problem_and_no_overflow()
    {
        folder.Write(".hadolint.yaml", "ignored: " + new string('[', 100_000));

        Lint.Problems(folder, "sub/deep/Dockerfile").Should().NotBeEmpty();
    }

    private string[] Findings() => Lint.Findings(folder, "sub/deep/Dockerfile");
}
