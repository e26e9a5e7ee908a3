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
        // An edit may lie in another file of the run, whose offsets become lines by that file's text.
        var texts = new Lazy<Dictionary<string, SourceText>>(() => TextsByPath(report));
        json.BeginObject();
        json.Property("version", 1);
        WriteFiles(json, "files", report.Files, texts);
        if (report.ConfigurationFiles.Count > 0)
        {
            WriteFiles(json, "configuration", report.ConfigurationFiles, texts);
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

    private static Dictionary<string, SourceText> TextsByPath(Report report)
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in report.Files)
        {
            if (file.Text is not null)
            {
                texts[file.Path] = file.Text;
            }
        }

        return texts;
    }

    private static void WriteFiles(JsonWriter json, string name, IReadOnlyList<ReportFile> files, Lazy<Dictionary<string, SourceText>> texts)
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
                WriteFinding(json, file, finding, texts);
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteFinding(JsonWriter json, ReportFile file, ReportFinding finding, Lazy<Dictionary<string, SourceText>> texts)
    {
        var diagnostic = finding.Diagnostic;
        json.BeginObject();
        json.Property("id", diagnostic.Id);
        json.Property("severity", Words.Of(diagnostic.Severity));
        json.Property("message", diagnostic.GetMessage());
        json.Property("category", diagnostic.Descriptor.Category.ToString());
        json.Property("helpUri", diagnostic.Descriptor.HelpLinkUri);
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
            WriteFix(json, file, fix, texts);
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteFix(JsonWriter json, ReportFile file, CodeFix fix, Lazy<Dictionary<string, SourceText>> texts)
    {
        var places = fix.Edits.Select(edit => PlaceOf(edit, file, texts)).ToArray();
        if (Array.Exists(places, place => place is null))
        {
            return;
        }

        json.BeginObject();
        json.Property("title", fix.Title);
        json.Property("safety", Words.Of(fix.Safety));
        json.Name("edits");
        json.BeginArray();
        for (var i = 0; i < places.Length; i++)
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

            WritePlace(json, places[i].GetValueOrDefault());
            json.Property("newText", edit.Change.NewText);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    // Null when the edit lies in a file whose text is not at hand: without lines and columns nobody could apply it.
    private static LinePositionSpan? PlaceOf(FileEdit edit, ReportFile file, Lazy<Dictionary<string, SourceText>> texts)
    {
        if (edit.Create)
        {
            return default(LinePositionSpan);
        }

        var text = edit.Path is null || edit.Path == file.Path ? file.Text : texts.Value.TryGetValue(edit.Path, out var other) ? other : null;
        return text is not null && edit.Change.Span.End <= text.Length ? text.GetLineSpan(edit.Change.Span) : null;
    }

    private static void WritePlace(JsonWriter json, LinePositionSpan span)
    {
        json.Property("line", span.Start.Line + 1);
        json.Property("column", span.Start.Character + 1);
        json.Property("endLine", span.End.Line + 1);
        json.Property("endColumn", span.End.Character + 1);
    }
}
