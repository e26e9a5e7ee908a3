namespace DockerLint.Grammars.Selectors;

/// <summary>One question about one thing.</summary>
/// <param name="Path">What it is about.</param>
/// <param name="Operator">The question.</param>
/// <param name="Values">What it is held against; the question is answered by yes when it is for one of them.</param>
internal sealed record SelectorTest(SelectorPath Path, SelectorOperator Operator, IReadOnlyList<SelectorValue> Values) : SelectorCondition;
