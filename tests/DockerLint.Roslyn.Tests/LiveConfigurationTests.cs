using Microsoft.CodeAnalysis;

namespace DockerLint.Roslyn.Tests;

public sealed class LiveConfigurationTests
{
    // DL3007: a warning of the default mode. DL3008: of no quieter mode than all.
    private static readonly LiveRun Sample = LiveRun.Of("FROM debian:latest\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\nUSER 1000\n");

    [Theory]
    [InlineData(ReportDiagnostic.Error, "DL3007 Error")]
    [InlineData(ReportDiagnostic.Info, "DL3007 Info")]
    [InlineData(ReportDiagnostic.Default, "DL3007 Warning")]
    public async Task Severities_of_a_global_config_hold(ReportDiagnostic severity, string expected) =>
        (await (Sample with { GlobalSeverities = new() { ["DL3007"] = severity } }).Findings()).Should().Equal(expected);

    [Fact]
    public async Task A_global_config_switches_rules_off_and_on()
    {
        (await (Sample with { GlobalSeverities = new() { ["DL3007"] = ReportDiagnostic.Suppress } }).Findings()).Should().BeEmpty();
        (await (Sample with { GlobalSeverities = new() { ["DL3008"] = ReportDiagnostic.Warn } }).Findings()).Should().Equal("DL3007 Warning", "DL3008 Warning");
    }

    [Fact]
    public async Task Our_own_key_sets_the_severity_for_a_file()
    {
        (await (Sample with { ForFiles = new() { ["dockerlint.dl3007.severity"] = "error" } }).Findings()).Should().Equal("DL3007 Error");
        (await (Sample with { ForFiles = new() { ["dockerlint.DL3007.severity"] = "none" } }).Findings()).Should().BeEmpty();
        (await (Sample with { ForFiles = new() { ["dockerlint.DL3008.severity"] = "suggestion" } }).Findings()).Should().Equal("DL3007 Warning", "DL3008 Info");
        (await (Sample with { Global = new() { ["dockerlint.DL3007.severity"] = "error" }, ForFiles = new() { ["dockerlint.DL3007.severity"] = "default" } }).Findings()).Should().Equal("DL3007 Warning");
    }

    [Fact]
    public async Task Categories_and_all_rules_can_be_set()
    {
        (await (Sample with { ForFiles = new() { ["dotnet_analyzer_diagnostic.category-reproducibility.severity"] = "error" } }).Findings()).Should().Equal("DL3007 Error");
        (await (Sample with { ForFiles = new() { ["dotnet_analyzer_diagnostic.severity"] = "none" } }).Findings()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_mode_is_that_of_the_project_then_of_the_file_then_of_the_global_config()
    {
        (await (Sample with { Global = new() { ["dockerlint_mode"] = "none" } }).Findings()).Should().BeEmpty();
        (await (Sample with { Global = new() { ["dockerlint_mode"] = "none" }, ForFiles = new() { ["dockerlint_mode"] = "default" } }).Findings()).Should().Equal("DL3007 Warning");
        (await (Sample with { ForFiles = new() { ["dockerlint_mode"] = "none" }, Global = new() { ["build_property.DockerLintMode"] = "All" } }).Findings()).Should().Contain(["DL3007 Warning", "DL3008 Info"]);
        (await (Sample with { ForFiles = new() { ["dockerlint_mode"] = "loud" }, Global = new() { ["build_property.DockerLintMode"] = "" } }).Findings()).Should().Equal("DL3007 Warning");
    }

    [Fact]
    public async Task Options_of_rules_hold() =>
        (await (LiveRun.Of("FROM ghcr.io/vendor/tool:1.2\nUSER 1000\n") with
        {
            ForFiles = new() { ["dockerlint.DL3026.allowed_registries"] = "docker.io", ["dockerlint.DL3026.severity"] = "warning" },
        }).Findings()).Should().Equal("DL3026 Warning");

    [Fact]
    public async Task A_declared_rule_speaks_under_an_id_that_the_compiler_knows()
    {
        var run = LiveRun.Of("FROM node:22\nUSER 1000\n") with
        {
            ForFiles = new() { ["dockerlint.acme001.select"] = "image where tag = \"22\"", ["dockerlint.acme001.message"] = "Tag {tag}", ["dockerlint.acme002.select"] = "imag", ["dockerlint.acme002.message"] = "x" },
        };

        (await run.Diagnostics()).Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()} {diagnostic.Location.GetLineSpan().StartLinePosition}").Should().Equal("DL0010 ACME001: Tag 22 0,5");
        (await (run with { Global = new() { ["dockerlint.acme001.severity"] = "error" } }).Findings()).Should().Equal("DL0010 Error");
        (await (run with { Specific = new() { ["ACME001"] = ReportDiagnostic.Suppress } }).Findings()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_locked_severity_beats_that_of_a_file() =>
        (await (Sample with { Global = new() { ["dockerlint.locked.DL3007.severity"] = "error" }, ForFiles = new() { ["dockerlint.DL3007.severity"] = "none" } }).Findings()).Should().Equal("DL3007 Error");

    [Fact]
    public async Task The_compiler_s_own_switches_act()
    {
        (await (Sample with { Specific = new() { ["DL3007"] = ReportDiagnostic.Suppress } }).Findings()).Should().BeEmpty();
        (await (Sample with { Specific = new() { ["DL3007"] = ReportDiagnostic.Error } }).Findings()).Should().Equal("DL3007 Error");
        (await (Sample with { General = ReportDiagnostic.Error }).Findings()).Should().Equal("DL3007 Error");
    }

    [Fact]
    public async Task Without_configuration_a_finding_is_at_most_a_warning()
    {
        var unknown = LiveRun.Of("FROM alpine:3.22\nFOO bar\n");

        (await unknown.Diagnostics()).Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
        var id = (await unknown.Diagnostics())[0].Id;
        (await (unknown with { ForFiles = new() { [$"dockerlint.{id}.severity"] = "error" } }).Findings()).Should().Equal(id + " Error");
    }

    [Fact]
    public async Task Words_that_are_not_understood_have_no_effect() =>
        (await (Sample with { ForFiles = new() { ["dockerlint.DL3007.severity"] = "shout", ["dockerlint.severity"] = "error", ["dockerlint_level"] = "0", ["dockerlint"] = "x" } }).Findings()).Should().Equal("DL3007 Warning");
}
