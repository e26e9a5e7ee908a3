using Microsoft.CodeAnalysis;
using EngineDiagnostics = DockerLint.Analysis.EngineDiagnostics;
using Finding = DockerLint.Diagnostics.Diagnostic;
using FindingSeverity = DockerLint.Diagnostics.DiagnosticSeverity;

namespace DockerLint.Roslyn;

/// <summary>Turns findings into diagnostics of the compiler.</summary>
internal static class LiveDiagnostics
{
    /// <summary>The diagnostic of a finding: like in a build at most a warning, unless the user raised it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="isConfigured">Whether its severity is what the user set.</param>
    public static Diagnostic Create(Finding finding, bool isConfigured)
    {
        var severity = ToSeverity(finding.Severity);
        var isDeclared = !RuleDescriptors.Contains(finding.Id);
        return Diagnostic.Create(
            RuleDescriptors.GetReported(isDeclared ? EngineDiagnostics.DeclaredRule : finding.Descriptor),
            ToLocation(finding.Location),
            isConfigured ? severity : Quieter(severity),
            finding.RelatedLocations.Select(related => ToLocation(related.Location)),
            properties: null,
            isDeclared ? $"{finding.Id}: {finding.GetMessage()}" : finding.GetMessage());
    }

    /// <summary>A severity in the compiler's words.</summary>
    public static DiagnosticSeverity ToSeverity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        FindingSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    /// <summary>The severity of a finding that nobody configured.</summary>
    public static DiagnosticSeverity Quieter(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : severity;

    private static Location ToLocation(Diagnostics.Location location) => Location.Create(
        location.FilePath,
        new Microsoft.CodeAnalysis.Text.TextSpan(location.Span.Start, location.Span.Length),
        new Microsoft.CodeAnalysis.Text.LinePositionSpan(ToPosition(location.LineSpan.Start), ToPosition(location.LineSpan.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition ToPosition(Text.LinePosition position) => new(position.Line, position.Character);
}
