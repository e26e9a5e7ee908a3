using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using DockerLint.MSBuild.Tests.Fakes;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tests.Reporting;

public sealed class BuildReporterTests
{
    private readonly RecordingEngine engine = new();

    [Fact]
    public void A_warning_carries_place_code_and_help_link_and_nothing_that_spoils_the_canonical_line()
    {
        Reporter().Report(Finding(BuildSeverity.Warning));

        var warning = engine.Warnings.Should().ContainSingle().Subject;
        warning.Should().BeEquivalentTo(
            new
            {
                Code = "DL3007",
                File = "/src/Dockerfile",
                LineNumber = 3,
                ColumnNumber = 8,
                EndLineNumber = 3,
                EndColumnNumber = 21,
                HelpLink = "https://example.org/DL3007",
                Message = "use {0} not {latest",
            });
        warning.Subcategory.Should().BeNull();
        warning.HelpKeyword.Should().BeNull();
    }

    [Fact]
    public void An_error_carries_the_same_and_is_remembered()
    {
        var reporter = Reporter(treatWarningsAsErrors: "true");

        reporter.Report(Finding(BuildSeverity.Warning));

        reporter.HasErrors.Should().BeTrue();
        engine.Warnings.Should().BeEmpty();
        engine.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Code = "DL3007", File = "/src/Dockerfile", LineNumber = 3, ColumnNumber = 8, EndLineNumber = 3, EndColumnNumber = 21, HelpLink = "https://example.org/DL3007", Message = "use {0} not {latest" });
    }

    [Fact]
    public void A_hint_is_a_message()
    {
        var reporter = Reporter();

        reporter.Report(Finding(BuildSeverity.Info));

        reporter.HasErrors.Should().BeFalse();
        engine.Messages.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "DL3007", File = "/src/Dockerfile", LineNumber = 3, Importance = MessageImportance.Normal });
    }

    [Fact]
    public void A_message_stays_on_one_line()
    {
        Reporter().Report(Finding(BuildSeverity.Warning) with { Message = "a\r\nb\nc\rd" });

        engine.Warnings.Single().Message.Should().Be("a b c d");
    }

    [Fact]
    public void A_fault_is_one_warning_that_says_what_to_report()
    {
        var reporter = Reporter(treatWarningsAsErrors: "true");

        reporter.ReportFault(new InvalidOperationException("boom"));

        reporter.HasErrors.Should().BeFalse();
        engine.Errors.Should().BeEmpty();
        var warning = engine.Warnings.Should().ContainSingle().Subject;
        warning.Code.Should().Be("DL0001");
        warning.Message.Should().Contain("report").And.Contain("https://").And.Contain("System.InvalidOperationException: boom");
        engine.Messages.Should().ContainSingle().Which.Importance.Should().Be(MessageImportance.Low);
    }

    private static BuildFinding Finding(BuildSeverity severity) =>
        new("DL3007", severity, IsRaised: false, "use {0} not {latest", "/src/Dockerfile", 3, 8, 3, 21, "https://example.org/DL3007");

    private BuildReporter Reporter(string treatWarningsAsErrors = "") => new(engine, new SeverityPolicy("", "", "", treatWarningsAsErrors, ""));
}
