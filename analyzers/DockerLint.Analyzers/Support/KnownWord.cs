namespace DockerLint.Analyzers.Support;

/// <summary>A word of a command whose text is known.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it stands.</param>
// A class, not a pair: the runtime would compile every query over pairs at start.
internal sealed record KnownWord(string Text, TextSpan Span);
