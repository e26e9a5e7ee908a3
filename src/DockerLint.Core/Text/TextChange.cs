namespace DockerLint.Text;

/// <summary>One replacement in a text.</summary>
/// <param name="Span">What goes; empty for an insertion.</param>
/// <param name="NewText">What comes instead; empty for a removal.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
