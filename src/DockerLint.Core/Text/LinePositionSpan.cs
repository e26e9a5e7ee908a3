namespace DockerLint.Text;

/// <summary>A half-open range by lines and characters, both 0-based.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place behind the last character.</param>
public readonly record struct LinePositionSpan(LinePosition Start, LinePosition End)
{
    /// <summary>As people count: <c>line,column,line,column</c>, all 1-based.</summary>
    public override string ToString() => $"{Start},{End}";
}
