namespace DockerLint.Grammars.Selectors;

/// <summary>A condition of a selector.</summary>
internal abstract record SelectorCondition;
