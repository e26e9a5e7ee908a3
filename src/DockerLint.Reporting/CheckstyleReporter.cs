using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>Writes a report as XML of Checkstyle, which many CI servers read. Hidden findings are left out.</summary>
public static class CheckstyleReporter
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, Report report) => XmlReport.Write(writer, xml =>
    {
        xml.WriteStartElement("checkstyle");
        xml.Attribute("version", "4.3");
        foreach (var file in report.ConfigurationFiles.Concat(report.Files))
        {
            xml.WriteStartElement("file");
            xml.Attribute("name", ReportPaths.ToSlashes(file.Path));
            foreach (var diagnostic in file.Findings.Select(finding => finding.Diagnostic).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden))
            {
                xml.WriteStartElement("error");
                xml.Attribute("line", diagnostic.Location.LineSpan.Start.Line + 1);
                xml.Attribute("column", diagnostic.Location.LineSpan.Start.Character + 1);
                xml.Attribute("severity", Words.Of(diagnostic.Severity));
                xml.Attribute("message", diagnostic.GetMessage());
                xml.Attribute("source", "DockerLint." + diagnostic.Id);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
