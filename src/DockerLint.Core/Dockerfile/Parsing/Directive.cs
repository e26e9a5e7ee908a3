namespace DockerLint.Dockerfile.Parsing;

/// <summary>A line <c># name=value</c>.</summary>
/// <param name="Start">Offset of the sign that begins the comment.</param>
/// <param name="Name">The name, letters and digits.</param>
/// <param name="EqualsSign">Offset of the equals sign.</param>
/// <param name="Value">The value without blanks around it; never empty.</param>
internal readonly record struct Directive(int Start, TextSpan Name, int EqualsSign, TextSpan Value)
{
    /// <summary>Reads a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="sign">What begins a comment.</param>
    /// <param name="directive">The directive; default without one.</param>
    public static bool TryRead(string text, TextLine line, string sign, out Directive directive)
    {
        directive = default;
        var start = Lines.SkipSpace(text, line.Start, line.End);
        if (line.End - start < sign.Length || string.CompareOrdinal(text, start, sign, 0, sign.Length) != 0)
        {
            return false;
        }

        var nameStart = Lines.SkipSpace(text, start + sign.Length, line.End);
        var nameEnd = nameStart;
        while (nameEnd < line.End && (text[nameEnd] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (nameEnd > nameStart && text[nameEnd] is >= '0' and <= '9')))
        {
            nameEnd++;
        }

        var equals = Lines.SkipSpace(text, nameEnd, line.End);
        if (nameEnd == nameStart || equals >= line.End || text[equals] != '=')
        {
            return false;
        }

        var valueStart = Lines.SkipSpace(text, equals + 1, line.End);
        var valueEnd = line.End;
        while (valueEnd > valueStart && Lines.IsSpace(text[valueEnd - 1]))
        {
            valueEnd--;
        }

        directive = new Directive(start, TextSpan.FromBounds(nameStart, nameEnd), equals, TextSpan.FromBounds(valueStart, valueEnd));
        return valueEnd > valueStart;
    }
}
