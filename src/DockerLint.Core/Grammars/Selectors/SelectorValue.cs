namespace DockerLint.Grammars.Selectors;

/// <summary>A value in a selector.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The value without quotes.</param>
/// <param name="Span">Its place in the selector, quotes included.</param>
internal sealed record SelectorValue(SelectorValueKind Kind, string Text, TextSpan Span)
{
    /// <summary>The value as it is written.</summary>
    public override string ToString() => Kind != SelectorValueKind.Text ? Text : Text.IndexOf('"') < 0 ? $"\"{Text}\"" : $"'{Text}'";
}
