using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>What became of a value in an environment.</summary>
public sealed class InterpolationResult
{
    internal InterpolationResult(ResolvedValue value, IReadOnlyList<GrammarProblem> problems, IReadOnlyList<ComposeVariable> unset)
    {
        Value = value;
        Problems = problems;
        Unset = unset;
    }

    /// <summary>The value; unknown if there is a problem.</summary>
    public ResolvedValue Value { get; }

    /// <summary>Why Compose refuses the value in this environment, relative to its text: a form it does not know, or a required variable without a value.</summary>
    public IReadOnlyList<GrammarProblem> Problems { get; }

    /// <summary>The variables that have been replaced by nothing because they are unset; Compose warns of each.</summary>
    public IReadOnlyList<ComposeVariable> Unset { get; }
}
