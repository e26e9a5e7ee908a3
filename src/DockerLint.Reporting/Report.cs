using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>What a reporter prints, filled by the host.</summary>
/// <param name="Files">The linted files, in the order of the report.</param>
/// <param name="ConfigurationFiles">Configuration files with something wrong in them.</param>
public sealed record Report(IReadOnlyList<ReportFile> Files, IReadOnlyList<ReportFile> ConfigurationFiles)
{
    /// <summary>How many findings of a severity there are, those in configuration files included.</summary>
    public int Count(DiagnosticSeverity severity) =>
        Files.Concat(ConfigurationFiles).Sum(file => file.Findings.Count(finding => finding.Diagnostic.Severity == severity));
}
