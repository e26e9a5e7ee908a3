using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Text;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report as JSON, version 1 of the contract: lines and columns 1-based, columns in UTF-16 units, ends exclusive; all
/// findings, hidden ones included. Configuration files with findings stand in <c>configuration</c>, which is there only when
/// there are any.
/// </summary>
public static class JsonReporter
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter writer, Report report)
    {
        var json = new JsonWriter(writer);
        var places = new EditPlaces(report);
        json.BeginObject();
        json.Property("version", 1);
        WriteFiles(json, "files", report.Files, places);
        if (report.ConfigurationFiles.Count > 0)
        {
            WriteFiles(json, "configuration", report.ConfigurationFiles, places);
        }

        json.NewLine();
        json.Name("summary");
        json.BeginObject();
        json.Property("files", report.Files.Count);
        json.Property("error", report.Count(DiagnosticSeverity.Error));
        json.Property("warning", report.Count(DiagnosticSeverity.Warning));
        json.Property("info", report.Count(DiagnosticSeverity.Info));
        json.Property("hidden", report.Count(DiagnosticSeverity.Hidden));
        json.EndObject();
        json.EndObject();
        json.NewLine();
    }

    private static void WriteFiles(JsonWriter json, string name, IReadOnlyList<ReportFile> files, EditPlaces places)
    {
        json.NewLine();
        json.Name(name);
        json.BeginArray();
        foreach (var file in files)
        {
            json.NewLine();
            json.BeginObject();
            json.Property("path", file.Path);
            if (file.Language is { } language)
            {
                json.Property("language", Words.Of(language));
            }

            json.Name("diagnostics");
            json.BeginArray();
            foreach (var finding in file.Findings)
            {
                WriteFinding(json, file, finding, places);
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteFinding(JsonWriter json, ReportFile file, ReportFinding finding, EditPlaces places)
    {
        var diagnostic = finding.Diagnostic;
        json.BeginObject();
        json.Property("id", diagnostic.Id);
        json.Property("severity", Words.Of(diagnostic.Severity));
        json.Property("message", diagnostic.GetMessage());
        json.Property("category", diagnostic.Descriptor.Category.ToString());
        if (diagnostic.Descriptor.HelpLinkUri is { Length: > 0 } page)
        {
            json.Property("helpUri", page);
        }

        WritePlace(json, diagnostic.Location.LineSpan);
        if (diagnostic.RelatedLocations.Count > 0)
        {
            json.Name("related");
            json.BeginArray();
            foreach (var related in diagnostic.RelatedLocations)
            {
                json.BeginObject();
                json.Property("path", related.Location.FilePath);
                WritePlace(json, related.Location.LineSpan);
                json.Property("message", related.Message);
                json.EndObject();
            }

            json.EndArray();
        }

        json.Name("fixes");
        json.BeginArray();
        foreach (var fix in finding.Fixes)
        {
            WriteFix(json, file, fix, places);
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteFix(JsonWriter json, ReportFile file, CodeFix fix, EditPlaces editPlaces)
    {
        if (editPlaces.Of(file, fix) is not { } places)
        {
            return;
        }

        json.BeginObject();
        json.Property("title", fix.Title);
        json.Property("safety", Words.Of(fix.Safety));
        json.Name("edits");
        json.BeginArray();
        for (var i = 0; i < places.Count; i++)
        {
            var edit = fix.Edits[i];
            json.BeginObject();
            if (edit.Path is not null)
            {
                json.Property("path", edit.Path);
            }

            if (edit.Create)
            {
                json.Name("create");
                json.Value(true);
            }

            WritePlace(json, places[i]);
            json.Property("newText", edit.Change.NewText);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WritePlace(JsonWriter json, LinePositionSpan span)
    {
        json.Property("line", span.Start.Line + 1);
        json.Property("column", span.Start.Character + 1);
        json.Property("endLine", span.End.Line + 1);
        json.Property("endColumn", span.End.Character + 1);
    }
}
