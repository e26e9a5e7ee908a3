using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Roslyn.Tests.Fakes;
using Microsoft.CodeAnalysis;

namespace DockerLint.Roslyn.Tests;

public sealed class DockerLintAnalyzerTests
{
    private const string Latest = "# the base\nFROM debian:latest\nRUN true\nUSER 1000\n";

    [Fact]
    public async Task A_finding_has_its_place_message_and_page()
    {
        var diagnostic = (await LiveRun.Of(Latest).Diagnostics()).Should().ContainSingle().Subject;

        diagnostic.Id.Should().Be("DL3007");
        diagnostic.Severity.Should().Be(DiagnosticSeverity.Warning);
        diagnostic.GetMessage().Should().Contain("'debian:latest'");
        diagnostic.Location.Kind.Should().Be(LocationKind.ExternalFile);
        diagnostic.Location.GetLineSpan().ToString().Should().Be("/repo/Dockerfile: (1,5)-(1,18)");
        diagnostic.Location.SourceSpan.ToString().Should().Be("[16..29)");
        diagnostic.Descriptor.HelpLinkUri.Should().EndWith("/DL3007.md");
        diagnostic.Descriptor.Category.Should().Be("Reproducibility");
    }

    [Fact]
    public async Task A_Compose_file_is_one_by_its_name()
    {
        var found = await LiveRun.Of("services:\n  web:\n    image: nginx:1.29\n    privileged: true\n", "/repo/compose.yaml").Diagnostics();

        found.Select(diagnostic => diagnostic.Id).Should().Equal("DC4001");
        found[0].Location.GetLineSpan().StartLinePosition.ToString().Should().Be("3,16");
    }

    [Theory]
    [InlineData("/repo/BannedSymbols.txt")]
    [InlineData("/repo/Dockerfile.md")]
    [InlineData("/repo/values.yaml")]
    [InlineData(@"C:\work\stylecop.json")]
    public async Task Additional_files_of_others_are_left_alone(string path) =>
        (await LiveRun.Of(Latest, path).Findings()).Should().BeEmpty();

    [Fact]
    public async Task A_path_of_Windows_is_one_like_any_other() =>
        (await LiveRun.Of(Latest, @"C:\work\api.Dockerfile").Findings()).Should().Equal("DL3007 Warning");

    [Fact]
    public async Task Comments_silence_as_everywhere()
    {
        (await LiveRun.Of("# dockerlint disable-next DL3007 -- on purpose\nFROM debian:latest\n").Findings()).Should().BeEmpty();
        (await LiveRun.Of("# hadolint ignore=DL3007\nFROM debian:latest\n").Findings()).Should().BeEmpty();
    }

    [Fact]
    public async Task An_override_file_is_judged_with_the_file_below_it()
    {
        var main = new InMemoryFile("/repo/compose.yaml", "services:\n  web:\n    image: nginx:1.29\n");
        var over = new InMemoryFile("/repo/compose.override.yaml", "services:\n  web:\n    depends_on: [db]\n  db:\n    image: postgres:18\n");
        var wrong = new InMemoryFile("/repo/compose.override.yaml", "services:\n  web:\n    depends_on: [cache]\n");

        (await new LiveRun(main, over).Findings()).Should().BeEmpty();
        (await new LiveRun(main, wrong).Diagnostics()).Should().ContainSingle().Which.Location.GetLineSpan().Path.Should().Be(wrong.Path);
    }

    [Fact]
    public async Task What_other_files_would_have_to_tell_is_unknown()
    {
        (await LiveRun.Of("FROM alpine:3.22\nCOPY nowhere/to/be/found /x\nUSER 1000\n").Findings()).Should().BeEmpty();
        (await LiveRun.Of("include: [other.yaml]\nservices:\n  web:\n    image: nginx:1.29\n    depends_on: [elsewhere]\n", "/repo/compose.yaml").Findings()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_finding_and_the_other_files_are_judged()
    {
        var found = await new LiveRun(new BrokenFile("/repo/Dockerfile"), new InMemoryFile("/repo/b.Dockerfile", Latest)).Diagnostics();

        found.Select(diagnostic => diagnostic.Id).Should().BeEquivalentTo("DL0001", "DL3007");
        found.Single(diagnostic => diagnostic.Id == "DL0001").GetMessage().Should().Contain("InvalidOperationException").And.NotContain("secret");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_to_the_build() =>
        (await new LiveRun(new InMemoryFile("/repo/Dockerfile", null)).Findings()).Should().BeEmpty();

    [Fact]
    public async Task Cancellation_is_no_finding()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => LiveRun.Of(Latest).Diagnostics(source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Every_rule_is_supported_under_its_id_and_title_and_on_as_the_default_mode_has_it()
    {
        var supported = new DockerLintAnalyzer().SupportedDiagnostics;

        supported.Select(descriptor => descriptor.Id).Should().BeEquivalentTo(
            BuiltInRules.All.SelectMany(registration => registration.Rules).Select(rule => rule.Id).Concat(EngineDiagnostics.All.Select(rule => rule.Id)));
        supported.Where(descriptor => descriptor.Title.ToString(null) == descriptor.Id).Should().BeEmpty();
        foreach (var rule in BuiltInRules.All.SelectMany(registration => registration.Rules))
        {
            supported.Single(descriptor => descriptor.Id == rule.Id).IsEnabledByDefault.Should().Be(rule.Mode is not AnalysisMode.None and <= AnalysisMode.Default, rule.Id);
        }
    }
}
