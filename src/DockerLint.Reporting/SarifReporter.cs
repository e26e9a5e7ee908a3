using DockerLint.CodeFixes;
using DockerLint.Diagnostics;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Reporting;

/// <summary>
/// Writes a report as SARIF 2.1.0 (OASIS standard): one run with the rules that have results, the files that were linted, and all
/// findings: hidden ones as <c>none</c>, those that comments or a baseline silence with a suppression. Files that could not be read and what is wrong
/// with configuration files are notifications of the invocation. Paths are relative to <c>%SRCROOT%</c>, and nothing in the
/// output depends on the machine.
/// </summary>
public static class SarifReporter
{
    private const string Root = "%SRCROOT%";

    /// <summary>Writes a report.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="version">The version of the program.</param>
    public static void Write(TextWriter writer, Report report, string version)
    {
        var json = new JsonWriter(writer, replacesHalves: true);
        var rules = new SarifRules();
        var results = report.Files.SelectMany(file => ResultsOf(file)).ToArray();
        foreach (var (_, finding, _) in results)
        {
            rules.Add(finding.Diagnostic.Descriptor);
        }

        json.BeginObject();
        json.Property("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.Property("version", "2.1.0");
        json.Name("runs");
        json.BeginArray();
        json.BeginObject();
        json.NewLine();
        rules.WriteTool(json, version);
        json.NewLine();
        WriteInvocation(json, report);
        json.NewLine();
        json.Name("originalUriBaseIds");
        json.BeginObject();
        json.Name(Root);
        json.BeginObject();
        WriteText(json, "description", "The folder that paths are relative to");
        json.EndObject();
        json.EndObject();
        json.Property("columnKind", "utf16CodeUnits");
        WriteArtifacts(json, report);
        json.NewLine();
        WriteResults(json, report, results, rules);
        json.EndObject();
        json.EndArray();
        json.EndObject();
        json.NewLine();
    }

    // A file that could not be read was not analysed: what there is to say about it is no result.
    private static IEnumerable<(ReportFile File, ReportFinding Finding, SarifSuppression? Suppression)> ResultsOf(ReportFile file) => file.Text is null
        ? []
        : file.Findings.Select(finding => (file, finding, (SarifSuppression?)null))
            .Concat(file.Suppressed.Select(item => (file, new ReportFinding(item.Diagnostic, []), (SarifSuppression?)new SarifSuppression("inSource", item.Justification))))
            .Concat(file.Baselined.Select(item => (file, new ReportFinding(item, []), (SarifSuppression?)new SarifSuppression("external", null))));

    private static void WriteInvocation(JsonWriter json, Report report)
    {
        var unreadable = report.Files.Where(file => file.Text is null).SelectMany(file => file.Findings, (file, finding) => (file, finding.Diagnostic)).ToArray();
        var configuration = report.ConfigurationFiles.SelectMany(file => file.Findings, (file, finding) => (file, finding.Diagnostic)).ToArray();
        json.Name("invocations");
        json.BeginArray();
        json.BeginObject();
        json.Name("executionSuccessful");
        json.Value(unreadable.Length == 0 && Array.TrueForAll(configuration, item => item.Diagnostic.Severity != DiagnosticSeverity.Error));
        WriteNotifications(json, "toolExecutionNotifications", unreadable);
        WriteNotifications(json, "toolConfigurationNotifications", configuration);
        json.EndObject();
        json.EndArray();
    }

    private static void WriteNotifications(JsonWriter json, string name, IReadOnlyList<(ReportFile File, Diagnostic Diagnostic)> notifications)
    {
        if (notifications.Count == 0)
        {
            return;
        }

        json.Name(name);
        json.BeginArray();
        foreach (var (file, diagnostic) in notifications)
        {
            json.BeginObject();
            json.Name("descriptor");
            json.BeginObject();
            json.Property("id", diagnostic.Id);
            json.EndObject();
            json.Property("level", SarifRules.LevelOf(diagnostic.Severity));
            WriteText(json, "message", diagnostic.GetMessage());
            json.Name("locations");
            json.BeginArray();
            json.BeginObject();
            WritePlace(json, file.Path, null, file.Text is null ? null : diagnostic.Location.LineSpan);
            json.EndObject();
            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteArtifacts(JsonWriter json, Report report)
    {
        json.Name("artifacts");
        json.BeginArray();
        foreach (var file in report.Files)
        {
            json.BeginObject();
            WriteLocation(json, "location", file.Path, null);
            json.Property("roles", ["analysisTarget"]);
            if (file.Language is { } language)
            {
                json.Property("sourceLanguage", language == SourceLanguage.Compose ? "yaml" : Words.Of(language));
            }

            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteResults(JsonWriter json, Report report, IReadOnlyList<(ReportFile File, ReportFinding Finding, SarifSuppression? Suppression)> results, SarifRules rules)
    {
        var places = new EditPlaces(report);
        var fingerprints = new Fingerprints();
        var indexes = new Dictionary<ReportFile, int>();
        foreach (var file in report.Files)
        {
            indexes[file] = indexes.Count;
        }

        json.Name("results");
        json.BeginArray();
        foreach (var (file, finding, suppression) in results)
        {
            json.NewLine();
            WriteResult(json, file, indexes[file], finding, suppression, rules, fingerprints, places);
        }

        json.EndArray();
    }

    private static void WriteResult(JsonWriter json, ReportFile file, int index, ReportFinding finding, SarifSuppression? suppression, SarifRules rules, Fingerprints fingerprints, EditPlaces places)
    {
        var diagnostic = finding.Diagnostic;
        json.BeginObject();
        json.Property("ruleId", diagnostic.Id);
        json.Property("ruleIndex", rules.IndexOf(diagnostic.Descriptor));
        if (diagnostic.Severity == DiagnosticSeverity.Hidden)
        {
            // Only what is no failure may have no level.
            json.Property("kind", "informational");
        }

        json.Property("level", SarifRules.LevelOf(diagnostic.Severity));
        WriteText(json, "message", diagnostic.GetMessage());
        json.Name("locations");
        json.BeginArray();
        json.BeginObject();
        WritePlace(json, file.Path, index, diagnostic.Location.LineSpan);
        json.EndObject();
        json.EndArray();
        WriteRelated(json, diagnostic.RelatedLocations);
        json.Name("partialFingerprints");
        json.BeginObject();
        json.Property("dockerLint/v1", fingerprints.Next(file, diagnostic));
        json.EndObject();
        if (suppression is not null)
        {
            json.Name("suppressions");
            json.BeginArray();
            json.BeginObject();
            json.Property("kind", suppression.Kind);
            if (suppression.Justification is { } justification)
            {
                json.Property("justification", justification);
            }

            json.EndObject();
            json.EndArray();
        }

        WriteFixes(json, file, finding.Fixes, places);
        json.EndObject();
    }

    private static void WriteRelated(JsonWriter json, IReadOnlyList<RelatedLocation> related)
    {
        if (related.Count == 0)
        {
            return;
        }

        json.Name("relatedLocations");
        json.BeginArray();
        for (var i = 0; i < related.Count; i++)
        {
            json.BeginObject();
            json.Property("id", i + 1);
            WritePlace(json, related[i].Location.FilePath, null, related[i].Location.LineSpan);
            WriteText(json, "message", related[i].Message);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteFixes(JsonWriter json, ReportFile file, IReadOnlyList<CodeFix> fixes, EditPlaces places)
    {
        var known = fixes.Select(fix => (Fix: fix, Places: places.Of(file, fix))).Where(item => item.Places is not null).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        json.Name("fixes");
        json.BeginArray();
        foreach (var (fix, spans) in known)
        {
            json.BeginObject();
            WriteText(json, "description", fix.Title);
            json.Name("artifactChanges");
            json.BeginArray();
            foreach (var group in fix.Edits.Select((edit, i) => (edit.Path, edit.Change.NewText, Span: spans is null ? default : spans[i])).GroupBy(edit => edit.Path ?? file.Path, StringComparer.Ordinal))
            {
                json.BeginObject();
                WriteLocation(json, "artifactLocation", group.Key, null);
                json.Name("replacements");
                json.BeginArray();
                foreach (var edit in group)
                {
                    json.BeginObject();
                    WriteRegion(json, "deletedRegion", edit.Span);
                    WriteText(json, "insertedContent", edit.NewText);
                    json.EndObject();
                }

                json.EndArray();
                json.EndObject();
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WritePlace(JsonWriter json, string path, int? index, LinePositionSpan? span)
    {
        json.Name("physicalLocation");
        json.BeginObject();
        WriteLocation(json, "artifactLocation", path, index);
        if (span is { } place)
        {
            WriteRegion(json, "region", place);
        }

        json.EndObject();
    }

    private static void WriteLocation(JsonWriter json, string name, string path, int? index)
    {
        var slashed = ReportPaths.ToSlashes(path);
        json.Name(name);
        json.BeginObject();
        json.Property("uri", ReportPaths.ToUri(slashed));
        if (!ReportPaths.IsFull(slashed))
        {
            json.Property("uriBaseId", Root);
        }

        if (index is { } number)
        {
            json.Property("index", number);
        }

        json.EndObject();
    }

    private static void WriteRegion(JsonWriter json, string name, LinePositionSpan span)
    {
        json.Name(name);
        json.BeginObject();
        json.Property("startLine", span.Start.Line + 1);
        json.Property("startColumn", span.Start.Character + 1);
        json.Property("endLine", span.End.Line + 1);
        json.Property("endColumn", span.End.Character + 1);
        json.EndObject();
    }

    private static void WriteText(JsonWriter json, string name, string text)
    {
        json.Name(name);
        json.BeginObject();
        json.Property("text", text);
        json.EndObject();
    }
}
