using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// The text that a shell inside gets from a quoted word: quotes and escapes removed, every character still mapped to the file.
/// Expansions stay as they are written, since the commands in them are read with the text.
/// </summary>
internal static class NestedTextBuilder
{
    public static MappedText Build(NestedScript script)
    {
        if (script.HereDocument is { Body: { } body } document)
        {
            return document.Content is { } content ? Build(content, body) : body;
        }

        var builder = new MappedTextBuilder(script.Words[0].Span.Start);
        for (var i = 0; i < script.Words.Count; i++)
        {
            if (i > 0)
            {
                builder.AppendReplaced(" ", TextSpan.FromBounds(script.Words[i - 1].Span.End, Math.Max(script.Words[i - 1].Span.End, script.Words[i].Span.Start)));
            }

            Append(builder, script.Words[i].Node.Parts, script.Words[i].Source);
        }

        return builder.ToMappedText();
    }

    private static MappedText Build(WordNode word, MappedText source)
    {
        var builder = new MappedTextBuilder(source.ToOuter(word.Span.Start));
        Append(builder, word.Parts, source);
        return builder.ToMappedText();
    }

    private static void Append(MappedTextBuilder builder, IReadOnlyList<WordPart> parts, MappedText source)
    {
        foreach (var part in parts)
        {
            if (part is QuotedPart quoted)
            {
                Append(builder, quoted.Parts, source);
            }
            else if (part is LiteralPart literal)
            {
                Append(builder, literal, source);
            }
            else
            {
                builder.Append(source, part.Span);
            }
        }
    }

    private static void Append(MappedTextBuilder builder, LiteralPart literal, MappedText source)
    {
        var span = literal.Span;
        var length = literal.Text.Length;
        var offset = span.Length == length ? 0 : source.Text[span.Start] is '\'' or '\\' ? 1 : -1;
        if (offset >= 0 && offset + length <= span.Length && string.CompareOrdinal(source.Text, span.Start + offset, literal.Text, 0, length) == 0)
        {
            builder.Append(source, new TextSpan(span.Start + offset, length));
        }
        else
        {
            builder.AppendReplaced(literal.Text, source.ToOuter(span));
        }
    }
}
