using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;

namespace DockerLint.Workspaces;

/// <summary>The findings of one file.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Language">Its language.</param>
/// <param name="Findings">Its findings ordered by place, then id.</param>
/// <param name="Unreadable">Whether the file could not be read at all; its one finding says why.</param>
/// <param name="Text">Its text, for excerpts; null when unreadable.</param>
public sealed record FileResult(string Path, SourceLanguage Language, IReadOnlyList<Finding> Findings, bool Unreadable, Text.SourceText? Text)
{
    /// <summary>
    /// The severity from which on configuration wants a run to fail (hadolint's <c>failure-threshold</c> and <c>no-fail</c>):
    /// none for never; null when it does not say.
    /// </summary>
    public RuleSeverity? FailureThreshold { get; init; }

    /// <summary>The findings that comments in the file silence, in the same order.</summary>
    public IReadOnlyList<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>The findings that a baseline knows, in the same order.</summary>
    public IReadOnlyList<Diagnostic> Baselined { get; init; } = [];
}
