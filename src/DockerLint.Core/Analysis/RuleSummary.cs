using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>What must be known of a rule to decide whether it speaks, without constructing it.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Category">Its category.</param>
/// <param name="DefaultSeverity">Its severity unless configured otherwise.</param>
/// <param name="Mode">The quietest mode in which it speaks.</param>
/// <param name="Level">Its level.</param>
public sealed record RuleSummary(string Id, DiagnosticCategory Category, DiagnosticSeverity DefaultSeverity, AnalysisMode Mode, int Level)
{
    /// <summary>Names of the same concept in other tools, by which comments may name the rule; such as <c>hadolint/DL3007</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
