using DockerLint.Analysis;
using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;

namespace DockerLint.Conformance.BuildKit;

/// <summary>What of a Dockerfile a build would reject according to the rules: their findings of severity error.</summary>
internal static class BuildCheck
{
    private static readonly AnalysisDriver Driver = new(BuiltInRules.All);

    private static readonly AnalysisInput Input = new() { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.Minimum, IgnoreSuppressions = true } };

    /// <summary>The findings that say a build fails (DL1xxx).</summary>
    public static IReadOnlyList<Diagnostic> Errors(DockerfileSyntaxTree tree) => Driver.Analyze(tree, Input).Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("DL1", StringComparison.Ordinal))
        .ToArray();

    public static IReadOnlyList<Diagnostic> Errors(string text) => Errors(DockerfileSyntaxTree.ParseText(text));

    /// <summary>The difference between what a row says of a build and what the rules say.</summary>
    public static string? Compare(string text, bool builds)
    {
        var errors = Errors(text);
        return builds == (errors.Count == 0) ? null : builds ? "builds, but: " + string.Join("; ", errors) : "is refused by a build, but no rule says so";
    }

    /// <summary>The 1-based lines that a finding covers.</summary>
    public static IEnumerable<int> Lines(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.LineSpan;
        return Enumerable.Range(span.Start.Line + 1, span.End.Line - span.Start.Line + 1);
    }
}
