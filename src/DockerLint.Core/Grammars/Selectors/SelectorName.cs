namespace DockerLint.Grammars.Selectors;

/// <summary>A name in a selector.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Span">Its place in the selector.</param>
internal sealed record SelectorName(string Text, TextSpan Span);
