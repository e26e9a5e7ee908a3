using System.Globalization;
using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report as workflow commands of GitHub Actions, which become annotations of files, and a summary. The message begins with the
/// place, since the log shows nothing else of it. Hidden findings are left out.
/// </summary>
public static class GitHubReporter
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        foreach (var file in report.ConfigurationFiles.Concat(report.Files))
        {
            foreach (var finding in file.Findings.Where(finding => finding.Diagnostic.Severity != DiagnosticSeverity.Hidden))
            {
                writer.Write(Command(file.Path, finding.Diagnostic));
                writer.Write('\n');
            }
        }

        writer.Write(ReportSummary.Of(report) + "\n");
    }

    private static string Command(string path, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.LineSpan;
        var word = diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
        var slashed = ReportPaths.ToSlashes(path);
        var (line, column) = (Number(span.Start.Line + 1), Number(span.Start.Character + 1));

        // Columns are taken only where the place is within one line; the last one belongs to the place.
        var columns = span.Start.Line == span.End.Line ? $",col={column},endColumn={Number(Math.Max(span.Start.Character + 1, span.End.Character))}" : string.Empty;
        var title = diagnostic.Id + ": " + diagnostic.Descriptor.Title;
        return $"::{word} file={Property(slashed)},line={line},endLine={Number(span.End.Line + 1)}{columns},title={Property(title)}::{Data($"{slashed}:{line}:{column}: {diagnostic.Id}: {diagnostic.GetMessage()}")}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Line breaks are the one kind of control character that there is a way to write.
    private static string Data(string text) =>
        string.Join("%0A", text.Replace("\r\n", "\n").Split('\n', '\r').Select(line => PrintableText.Of(line).Replace("%", "%25")));

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
