using System.Globalization;
using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report as canonical lines of MSBuild, <c>path(line,column,endLine,endColumn): warning ID: message</c>, which build engines and
/// IDEs take up from the output of any program. Info is a message, hidden findings are left out.
/// </summary>
public static class MSBuildReporter
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        foreach (var file in report.ConfigurationFiles.Concat(report.Files))
        {
            foreach (var diagnostic in file.Findings.Select(finding => finding.Diagnostic).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden))
            {
                var span = diagnostic.Location.LineSpan;
                writer.WriteLine(string.Format(
                    CultureInfo.InvariantCulture,
                    "{0}({1},{2},{3},{4}): {5} {6}: {7}",
                    PrintableText.Of(file.Path),
                    span.Start.Line + 1,
                    span.Start.Character + 1,
                    span.End.Line + 1,
                    span.End.Character + 1,
                    diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "message" },
                    diagnostic.Id,
                    PrintableText.Of(diagnostic.GetMessage())));
            }
        }
    }
}
