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
        if (script.HereDocument is { } document)
        {
            return Build(document);
        }

        var builder = new MappedTextBuilder(script.Words[0].Span.Start);
        for (var i = 0; i < script.Words.Count; i++)
        {
            if (i > 0)
            {
                builder.AppendReplaced(" ", TextSpan.FromBounds(script.Words[i - 1].Span.End, Math.Max(script.Words[i - 1].Span.End, script.Words[i].Span.Start)));
            }

            if (script.Words[i].Syntax is { } word)
            {
                Append(builder, word.Parts, word.SyntaxTree.Source);
            }
            else
            {
                builder.Append(script.Words[i].Source, script.Words[i].LogicalSpan);
            }
        }

        return builder.ToMappedText();
    }

    /// <summary>The lines of a here-document as they are written, without the tabs that are removed.</summary>
    public static MappedText BuildRaw(HereDocumentSyntax document)
    {
        var source = document.SyntaxTree.Source;
        var span = document.BodySpan;
        if (!document.StripsTabs)
        {
            return source.Slice(span);
        }

        var builder = new MappedTextBuilder(source.ToOuter(span.Start));
        for (var start = span.Start; start < span.End;)
        {
            while (start < span.End && source.Text[start] == '\t')
            {
                start++;
            }

            var newLine = source.Text.IndexOf('\n', start, span.End - start);
            var end = newLine < 0 ? span.End : newLine + 1;
            builder.Append(source, TextSpan.FromBounds(start, end));
            start = end;
        }

        return builder.ToMappedText();
    }

    private static MappedText Build(HereDocumentSyntax document)
    {
        var source = document.SyntaxTree.Source;
        var builder = new MappedTextBuilder(source.ToOuter(document.BodySpan.Start));
        Append(builder, document.Parts, source);
        return builder.ToMappedText();
    }

    private static void Append(MappedTextBuilder builder, IReadOnlyList<ShellWordPartSyntax> parts, MappedText source)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case DoubleQuotedTextSyntax quoted:
                    Append(builder, quoted.Parts, source);
                    break;
                case EscapedTextSyntax escaped when escaped.Value.Length == 1:
                    builder.Append(source, new TextSpan(part.Span.Start + 1, 1));
                    break;
                case SingleQuotedTextSyntax quoted:
                    builder.Append(source, quoted.TextToken.Span);
                    break;
                case AnsiCQuotedTextSyntax quoted:
                    builder.AppendReplaced(quoted.Value, source.ToOuter(part.Span));
                    break;
                default:
                    builder.Append(source, part.Span);
                    break;
            }
        }
    }
}
