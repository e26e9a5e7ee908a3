namespace DockerLint.Grammars.Selectors;

/// <summary>A condition that is not understood. The reader goes on behind it, so that all mistakes are found at once.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Inner">The part of it that is understood; null for none.</param>
internal sealed record SelectorGap(GrammarProblem Problem, SelectorCondition? Inner) : SelectorCondition;
