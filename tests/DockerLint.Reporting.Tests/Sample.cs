using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Reporting.Tests;

/// <summary>Reports made by hand.</summary>
internal static class Sample
{
    public static DiagnosticDescriptor Rule(string id = "DL9201", bool isSecret = false) => new(id, "A rule")
    {
        Message = "'{0}' is wrong",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["other/x"],
        Options = [new RuleOption("size", "How much.", "3")],
        SpanIsSecret = isSecret,
        Documentation = "# Why\n",
    };

    /// <summary>A file whose findings stand at the first occurrence of each word.</summary>
    public static ReportFile File(string path, string text, params ReportFinding[] findings) => new(path, SourceLanguage.Dockerfile, findings, SourceText.From(text));

    public static ReportFinding Finding(
        string text, string word, DiagnosticSeverity severity = DiagnosticSeverity.Warning, DiagnosticDescriptor? rule = null, RelatedLocation[]? related = null, params CodeFix[] fixes) =>
        new(new Diagnostic(rule ?? Rule(), severity, Place("Dockerfile", text, word), [word], related), fixes);

    public static Location Place(string path, string text, string word)
    {
        var span = new TextSpan(text.IndexOf(word, StringComparison.Ordinal), word.Length);
        return new Location(path, span, SourceText.From(text).GetLineSpan(span));
    }

    public static string Text(bool useColors, params ReportFile[] files)
    {
        var writer = new StringWriter { NewLine = "\n" };
        TextReporter.Write(writer, new Report(files, []), useColors);
        return writer.ToString();
    }
}
