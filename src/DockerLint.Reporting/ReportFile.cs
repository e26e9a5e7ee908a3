using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Reporting;

/// <summary>One file of a report.</summary>
/// <param name="Path">Its path as it shall be shown.</param>
/// <param name="Language">Its language; null for a configuration file.</param>
/// <param name="Findings">Its findings, ordered.</param>
/// <param name="Text">Its text, for excerpts and the places of edits; null when it could not be read.</param>
public sealed record ReportFile(string Path, SourceLanguage? Language, IReadOnlyList<ReportFinding> Findings, SourceText? Text)
{
    /// <summary>The findings that comments in the file silence, for formats that tell of them.</summary>
    public IReadOnlyList<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>The findings that a baseline knows, for formats that tell of them.</summary>
    public IReadOnlyList<Diagnostic> Baselined { get; init; } = [];
}
