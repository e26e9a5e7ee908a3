namespace DockerLint.Grammars.Selectors;

/// <summary>Conditions joined by <c>and</c>, or by <c>or</c>. Flat, so that depth is that of the parentheses.</summary>
/// <param name="IsAny">Whether one of them is enough.</param>
/// <param name="Items">Two at least.</param>
internal sealed record SelectorGroup(bool IsAny, IReadOnlyList<SelectorCondition> Items) : SelectorCondition;
