using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Reporting;

/// <summary>The words of outputs, all in lower case.</summary>
internal static class Words
{
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };

    public static string Of(FixSafety safety) => safety == FixSafety.Safe ? "safe" : "unsafe";

    public static string Of(SourceLanguage language) => language switch
    {
        SourceLanguage.Compose => "compose",
        SourceLanguage.Shell => "shell",
        _ => "dockerfile",
    };

    public static string Of(AnalysisMode mode) => mode.ToString().ToLowerInvariant();

    public static string Counted(int count, string singular) => count == 1 ? $"1 {singular}" : $"{count} {singular}s";
}
