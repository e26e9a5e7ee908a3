namespace DockerLint.Grammars.Selectors;

/// <summary>A condition that must not hold.</summary>
internal sealed record SelectorNegation(SelectorCondition Inner) : SelectorCondition;
