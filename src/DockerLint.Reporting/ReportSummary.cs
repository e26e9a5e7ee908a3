using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>A report in one line.</summary>
internal static class ReportSummary
{
    /// <summary>How many files there are and how many findings of each severity, hidden ones left out.</summary>
    public static string Of(Report report)
    {
        var parts = new List<string>();
        foreach (var severity in new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info })
        {
            if (report.Count(severity) is var count and > 0)
            {
                // "info" has no plural.
                parts.Add(severity == DiagnosticSeverity.Info ? $"{count} info" : Words.Counted(count, Words.Of(severity)));
            }
        }

        return $"{Words.Counted(report.Files.Count, "file")}: {(parts.Count == 0 ? "no findings" : string.Join(", ", parts))}";
    }
}
