namespace DockerLint.Analysis;

/// <summary>What the rules said about one file.</summary>
/// <param name="Diagnostics">The findings, ordered by place, then id, then message; without duplicates.</param>
/// <param name="Suppressed">The findings that a comment in the file silences, in the same order.</param>
public sealed record AnalysisResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<SuppressedDiagnostic> Suppressed);
