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

    /// <summary>What no reader may be harmed by: controls, markup, commands, half characters.</summary>
    public static string Hostile { get; } = "a%b::error file=x,y::\r\nz<&\"'>]]>\t\u001b[31m\0\ufffe\ud800\u0085é漢🐳";

    /// <summary>A report of a path, a word and a message that are hostile.</summary>
    public static Report HostileReport() => new([File("d:i,r/" + Hostile, Hostile, Finding(Hostile, Hostile, DiagnosticSeverity.Error))], []);

    /// <summary>Findings of every severity, a file without any, one that could not be read, a configuration file.</summary>
    public static Report Mixed()
    {
        const string Text = "FROM a\nFROM b\nFROM c\nFROM d\n";
        var unreadable = new Diagnostic(Rule("DL0002"), DiagnosticSeverity.Error, new Location("gone", default, default), ["gone"]);
        return new Report(
            [
                File("src/Dockerfile", Text, Finding(Text, "a", DiagnosticSeverity.Error), Finding(Text, "b"), Finding(Text, "c", DiagnosticSeverity.Info, Rule("DL9202")), Finding(Text, "d", DiagnosticSeverity.Hidden)),
                new ReportFile("compose.yaml", SourceLanguage.Compose, [], SourceText.From("")),
                new ReportFile("gone", SourceLanguage.Dockerfile, [new ReportFinding(unreadable, [])], null),
            ],
            [new ReportFile(".editorconfig", null, [Finding("x = 1\n", "x", DiagnosticSeverity.Warning, Rule("DL0003"))], SourceText.From("x = 1\n"))]);
    }

    /// <summary>What a reporter writes.</summary>
    public static string Write(Action<TextWriter> write)
    {
        var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }

    public static string Text(bool useColors, params ReportFile[] files)
    {
        var writer = new StringWriter { NewLine = "\n" };
        TextReporter.Write(writer, new Report(files, []), useColors);
        return writer.ToString();
    }
}
