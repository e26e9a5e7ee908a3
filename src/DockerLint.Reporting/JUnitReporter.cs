using System.Globalization;
using System.Xml;
using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report as XML of JUnit: a suite a file, in which every error and warning is a test that fails and a file without one is a test
/// that passes. A file that could not be read is a test with an error. Findings of lower severities are left out.
/// </summary>
public static class JUnitReporter
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, Report report) => XmlReport.Write(writer, xml =>
    {
        var files = report.ConfigurationFiles.Concat(report.Files).ToArray();
        xml.WriteStartElement("testsuites");
        xml.Attribute("name", "dockerlint");
        WriteCounts(xml, files);
        foreach (var file in files)
        {
            WriteFile(xml, file);
        }

        xml.WriteEndElement();
    });

    private static void WriteFile(XmlWriter xml, ReportFile file)
    {
        var path = ReportPaths.ToSlashes(file.Path);
        xml.WriteStartElement("testsuite");
        xml.Attribute("name", path);
        WriteCounts(xml, file);
        foreach (var diagnostic in Failures(file))
        {
            var line = diagnostic.Location.LineSpan.Start.Line + 1;
            var place = string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", path, line, diagnostic.Location.LineSpan.Start.Character + 1);
            xml.WriteStartElement("testcase");
            xml.Attribute("name", $"{diagnostic.Id} ({place})");
            xml.Attribute("classname", path);
            xml.Attribute("file", path);
            xml.Attribute("line", line);
            xml.WriteStartElement(file.Text is null ? "error" : "failure");
            xml.Attribute("type", Words.Of(diagnostic.Severity));
            xml.Attribute("message", diagnostic.GetMessage());
            xml.WriteString(PrintableText.Of($"{place}: {Words.Of(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage()}{(diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } page ? $" ({page})" : string.Empty)}"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (!Failures(file).Any())
        {
            xml.WriteStartElement("testcase");
            xml.Attribute("name", "no findings");
            xml.Attribute("classname", path);
            xml.Attribute("file", path);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, params ReportFile[] files)
    {
        xml.Attribute("tests", files.Sum(file => Math.Max(1, Failures(file).Count())));
        xml.Attribute("failures", files.Where(file => file.Text is not null).Sum(file => Failures(file).Count()));
        xml.Attribute("errors", files.Where(file => file.Text is null).Sum(file => Failures(file).Count()));
    }

    private static IEnumerable<Diagnostic> Failures(ReportFile file) =>
        file.Findings.Select(finding => finding.Diagnostic).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
