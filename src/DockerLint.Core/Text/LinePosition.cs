namespace DockerLint.Text;

/// <summary>A place in a text by line and character, both 0-based, characters in UTF-16 units.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Character">0-based UTF-16 unit within the line.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <summary>Orders by line, then by character.</summary>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>As people count: <c>line,column</c>, both 1-based.</summary>
    public override string ToString() => $"{Line + 1},{Character + 1}";
}
