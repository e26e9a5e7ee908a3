using DockerLint.Diagnostics;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report as GitLab's Code Quality JSON: an array of findings with a fingerprint by which it tells new ones from old ones.
/// Hidden findings are left out.
/// </summary>
public static class GitLabReporter
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        var json = new JsonWriter(writer, replacesHalves: true);
        var fingerprints = new Fingerprints();
        json.BeginArray();
        foreach (var file in report.ConfigurationFiles.Concat(report.Files))
        {
            foreach (var finding in file.Findings)
            {
                // Every finding is counted, so that a change of severity does not rename the others.
                var fingerprint = fingerprints.Next(file, finding.Diagnostic);
                if (finding.Diagnostic.Severity != DiagnosticSeverity.Hidden)
                {
                    json.NewLine();
                    WriteFinding(json, ReportPaths.ToSlashes(file.Path), finding.Diagnostic, fingerprint);
                }
            }
        }

        json.EndArray();
        json.NewLine();
    }

    private static void WriteFinding(JsonWriter json, string path, Diagnostic diagnostic, string fingerprint)
    {
        json.BeginObject();
        json.Property("description", diagnostic.GetMessage());
        json.Property("check_name", diagnostic.Id);
        json.Property("fingerprint", fingerprint);
        json.Property("severity", diagnostic.Severity switch { DiagnosticSeverity.Error => "critical", DiagnosticSeverity.Warning => "major", _ => "info" });
        json.Name("location");
        json.BeginObject();
        json.Property("path", path);
        json.Name("lines");
        json.BeginObject();
        json.Property("begin", diagnostic.Location.LineSpan.Start.Line + 1);
        json.Property("end", diagnostic.Location.LineSpan.End.Line + 1);
        json.EndObject();
        json.EndObject();
        json.EndObject();
    }
}
