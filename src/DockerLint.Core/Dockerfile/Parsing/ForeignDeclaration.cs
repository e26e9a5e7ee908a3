namespace DockerLint.Dockerfile.Parsing;

/// <summary>The declaration of a frontend in a file of another language: <c>//syntax=IMAGE</c> at the top, or a JSON object with <c>syntax</c>.</summary>
/// <param name="Value">The image and its arguments.</param>
/// <param name="Span">Where they are written.</param>
internal sealed record ForeignDeclaration(string Value, TextSpan Span)
{
    /// <summary>The declaration of a file; null if there is none. A first line <c>#!</c> is passed over.</summary>
    public static ForeignDeclaration? Find(string text)
    {
        var start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        if (string.CompareOrdinal(text, start, "#!", 0, 2) == 0)
        {
            start = Lines.At(text, start).EndIncludingLineBreak;
        }

        // Nearly every file begins with something else.
        var first = Lines.SkipSpace(text, start, text.Length);
        return first >= text.Length ? null : text[first] switch
        {
            '/' => FindInComments(text, start),
            '{' => FindInObject(text.Substring(first), first),
            _ => null,
        };
    }

    private static ForeignDeclaration? FindInComments(string text, int position)
    {
        while (position < text.Length && Directive.TryRead(text, Lines.At(text, position), "//", out var directive))
        {
            if (string.Equals(text.Substring(directive.Name.Start, directive.Name.Length), "syntax", StringComparison.OrdinalIgnoreCase))
            {
                return new ForeignDeclaration(text.Substring(directive.Value.Start, directive.Value.Length), directive.Value);
            }

            position = Lines.At(text, position).EndIncludingLineBreak;
        }

        return null;
    }

    private static ForeignDeclaration? FindInObject(string text, int offset)
    {
        if (JsonArrayScanner.FindMember(text, "syntax") is not { } member)
        {
            return null;
        }

        var builder = new MappedTextBuilder(offset + member.Start);
        builder.Append(text, member.Start, member.End - member.Start, offset + member.Start);
        return new ForeignDeclaration(JsonStringDecoder.Decode(builder.ToMappedText()).Text, TextSpan.FromBounds(offset + member.Start, offset + member.End));
    }
}
