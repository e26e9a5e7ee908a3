using DockerLint.Diagnostics;
using DockerLint.Workspaces;

namespace DockerLint.Reporting;

/// <summary>What a reporter prints, filled by the host.</summary>
/// <param name="Files">The linted files, in the order of the report.</param>
/// <param name="ConfigurationFiles">Configuration files with something wrong in them.</param>
public sealed record Report(IReadOnlyList<ReportFile> Files, IReadOnlyList<ReportFile> ConfigurationFiles)
{
    /// <summary>How many findings of a severity there are, those in configuration files included.</summary>
    public int Count(DiagnosticSeverity severity) =>
        Files.Concat(ConfigurationFiles).Sum(file => file.Findings.Count(finding => finding.Diagnostic.Severity == severity));

    /// <summary>The report of a run.</summary>
    public static Report Of(LintResult result) => new(
        result.Files.Select(file => new ReportFile(file.Path, file.Language, file.Findings.Select(finding => new ReportFinding(finding.Diagnostic, finding.Fixes)).ToArray(), file.Text) { Suppressed = file.Suppressed, Baselined = file.Baselined }).ToArray(),
        result.Configuration.Select(file => new ReportFile(file.Path, null, file.Diagnostics.Select(diagnostic => new ReportFinding(diagnostic, [])).ToArray(), file.Text)).ToArray());
}
