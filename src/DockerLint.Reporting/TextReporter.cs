using System.Globalization;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report for people: <c>path:line:column: severity id: message</c>, the line of source with marks below the very
/// word, related places, and a summary. Hidden findings are left out.
/// </summary>
public static class TextReporter
{
    /// <summary>Writes a report.</summary>
    /// <param name="writer">Where to; its own line break is used.</param>
    /// <param name="report">The report.</param>
    /// <param name="useColors">Whether the escape sequences of a terminal may be used.</param>
    public static void Write(TextWriter writer, Report report, bool useColors)
    {
        var ansi = new Ansi(useColors);
        foreach (var file in report.ConfigurationFiles.Concat(report.Files))
        {
            // What is known or silenced is a secret all the same.
            var secrets = file.Findings.Select(finding => finding.Diagnostic).Concat(file.Suppressed.Select(item => item.Diagnostic)).Concat(file.Baselined).Where(diagnostic => diagnostic.Descriptor.SpanIsSecret).ToArray();
            foreach (var finding in file.Findings)
            {
                if (finding.Diagnostic.Severity != DiagnosticSeverity.Hidden)
                {
                    WriteFinding(writer, ansi, file, finding.Diagnostic, secrets);
                }
            }
        }

        writer.WriteLine(ReportSummary.Of(report));
    }

    private static void WriteFinding(TextWriter writer, Ansi ansi, ReportFile file, Diagnostic diagnostic, IReadOnlyList<Diagnostic> secrets)
    {
        writer.Write(ansi.Bold(Place(file.Path, diagnostic.Location.LineSpan.Start)));
        writer.Write(": ");
        writer.Write(ansi.Severity(diagnostic.Severity, Words.Of(diagnostic.Severity)));
        writer.Write(' ');
        writer.Write(diagnostic.Id);
        writer.Write(": ");
        writer.WriteLine(PrintableText.Of(diagnostic.GetMessage()));
        if (file.Text is { } text && diagnostic.Location.Span.Start <= text.Length)
        {
            var excerpt = SourceExcerpt.Create(text, diagnostic.Location.Span, secrets);
            var number = (diagnostic.Location.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
            writer.WriteLine($"{ansi.Dim(number + " |")} {excerpt.Line}".TrimEnd());
            writer.WriteLine($"{ansi.Dim("      |")} {Blanks(excerpt.Marks)}{ansi.Severity(diagnostic.Severity, excerpt.Marks.TrimStart())}");
        }

        foreach (var related in diagnostic.RelatedLocations)
        {
            writer.WriteLine($"      = {Place(related.Location.FilePath, related.Location.LineSpan.Start)}: {PrintableText.Of(related.Message)}");
        }

        writer.WriteLine();
    }

    private static string Blanks(string marks) => new(' ', marks.Length - marks.TrimStart().Length);

    private static string Place(string path, LinePosition position) =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", PrintableText.Of(path), position.Line + 1, position.Character + 1);
}
