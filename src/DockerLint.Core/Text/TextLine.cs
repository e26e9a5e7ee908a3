namespace DockerLint.Text;

/// <summary>One physical line.</summary>
/// <param name="Start">0-based offset of its first character.</param>
/// <param name="End">0-based offset behind its last character, line break left out.</param>
/// <param name="EndIncludingLineBreak">0-based offset behind the line break.</param>
public readonly record struct TextLine(int Start, int End, int EndIncludingLineBreak)
{
    /// <summary>The line without its line break.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}
