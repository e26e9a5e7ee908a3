namespace DockerLint.Grammars.Selectors;

/// <summary>A selector: <c>SUBJECT where CONDITION</c>, or the subject alone.</summary>
/// <param name="Subject">What is selected.</param>
/// <param name="Condition">Which of them; null for all.</param>
internal sealed record SelectorSyntax(SelectorName Subject, SelectorCondition? Condition);
