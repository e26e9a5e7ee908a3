namespace DockerLint.Shell.Parsing;

/// <summary>
/// Reads the tokens of commands. The parser reads one token ahead only and asks the <see cref="WordScanner"/> itself wherever
/// another mode holds (<c>[[ ]]</c>, <c>(( ))</c>, arrays), because a shell text has no tokens independent of the grammar.
/// </summary>
internal sealed class ShellLexer(ShellParseContext context)
{
    private string Text => context.Text;

    public WordScanner Words { get; } = new(context);

    /// <summary>Reads the next token. A line break also takes the bodies of the here-documents announced before it.</summary>
    public ShellToken Next()
    {
        SkipBlanks(context);
        if (context.AtEnd)
        {
            EndHereDocuments();
            return new ShellToken(ShellTokenKind.End, new TextSpan(Text.Length, 0), string.Empty);
        }

        var start = context.Position;
        if (context.Peek() == '\n')
        {
            context.Position++;
            HereDocumentReader.ReadAll(context);
            return new ShellToken(ShellTokenKind.NewLine, new TextSpan(start, 1), "\n");
        }

        if (TryScanDescriptor(start) is { } descriptor)
        {
            return descriptor;
        }

        var length = OperatorLength(context.Peek(), context.Peek(1), context.Peek(2));
        if (length > 0)
        {
            context.Position += length;
            return new ShellToken(ShellTokenKind.Operator, new TextSpan(start, length), Text.Substring(start, length));
        }

        var word = Words.Scan();
        return new ShellToken(ShellTokenKind.Word, word.Span, string.Empty, word);
    }

    /// <summary>Goes past blanks, continuations and a comment.</summary>
    public static void SkipBlanks(ShellParseContext context)
    {
        while (!context.AtEnd)
        {
            var c = context.Peek();
            if (ShellCharacters.IsBlank(c) || (c == '\r' && context.Peek(1) == '\n'))
            {
                context.Position++;
            }
            else if (c == '\\' && context.Peek(1) == '\n')
            {
                context.Position += 2;
            }
            else if (c == '#')
            {
                var end = context.Text.IndexOf('\n', context.Position);
                context.Position = end < 0 ? context.Text.Length : end;
            }
            else
            {
                return;
            }
        }
    }

    private void EndHereDocuments()
    {
        if (context.PendingHereDocuments.Count > 0)
        {
            HereDocumentReader.ReadAll(context);
        }
    }

    private ShellToken? TryScanDescriptor(int start)
    {
        var end = start;
        if (Text[start] == '{' && context.Features.Arrays)
        {
            end = ShellCharacters.NameEnd(Text, start + 1);
            end = end > start + 1 && end < Text.Length && Text[end] == '}' ? end + 1 : start;
        }
        else
        {
            while (end < Text.Length && ShellCharacters.IsDigit(Text[end]))
            {
                end++;
            }
        }

        if (end == start || end >= Text.Length || Text[end] is not ('<' or '>'))
        {
            return null;
        }

        context.Position = end;
        return new ShellToken(ShellTokenKind.Descriptor, TextSpan.FromBounds(start, end), Text.Substring(start, end - start));
    }

    private int OperatorLength(char c, char next, char third)
    {
        var features = context.Features;
        return c switch
        {
            '(' or ')' => 1,
            ';' => next == ';' ? (third == '&' && features.Arrays ? 3 : 2) : next == '&' && features.Arrays ? 2 : 1,
            '&' when next == '&' => 2,
            '&' when next == '>' && features.AmpersandRedirection => third == '>' ? 3 : 2,
            '&' => 1,
            '|' => next == '|' || (next == '&' && features.AmpersandRedirection) ? 2 : 1,
            '<' or '>' when next == '(' && features.ProcessSubstitution => 0,
            '<' when next == '<' => third == '-' || (third == '<' && features.HereStrings) ? 3 : 2,
            '<' => next is '&' or '>' ? 2 : 1,
            '>' => next is '>' or '&' or '|' ? 2 : 1,
            _ => 0,
        };
    }
}
