using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads words and what stands in them, from the place the context has reached.</summary>
internal sealed class WordScanner(ShellParseContext context)
{
    private readonly ExpansionScanner expansions = new(context);

    private string Text => context.Text;

    /// <summary>Reads one word; it has no parts when none begins here.</summary>
    public WordNode Scan(ScanMode mode = ScanMode.Word)
    {
        var start = context.Position;
        var parts = ScanParts(mode);
        return new WordNode(TextSpan.FromBounds(start, context.Position), parts);
    }

    /// <summary>Reads parts up to what ends the mode, which stays unread.</summary>
    public List<WordPart> ScanParts(ScanMode mode)
    {
        var parts = new List<WordPart>();
        var literalStart = context.Position;
        var brackets = 0;
        while (!context.AtEnd)
        {
            var c = context.Peek();
            if (c == '\\')
            {
                FlushLiteral(parts, literalStart);
                ScanEscape(parts, mode);
                literalStart = context.Position;
            }
            else if (IsSpecial(c, mode))
            {
                FlushLiteral(parts, literalStart);
                literalStart = context.Position;
                if (ScanSpecial(c, mode, parts))
                {
                    literalStart = context.Position;
                }
                else
                {
                    context.Position++;
                }
            }
            else if (IsProcessSubstitution(c, mode))
            {
                FlushLiteral(parts, literalStart);
                parts.Add(expansions.ScanProcessSubstitution());
                literalStart = context.Position;
            }
            else if (IsExtendedPattern(c, mode, context.Position == literalStart && parts.Count == 0))
            {
                FlushLiteral(parts, literalStart);
                parts.Add(ScanExtendedPattern());
                literalStart = context.Position;
            }
            else if (IsEnd(c, mode, brackets))
            {
                break;
            }
            else
            {
                brackets += mode is ScanMode.Arithmetic or ScanMode.RegularExpression ? (c == '(' ? 1 : c == ')' ? -1 : 0) : 0;
                context.Position++;
            }
        }

        FlushLiteral(parts, literalStart);
        return parts;
    }

    private static bool IsEnd(char c, ScanMode mode, int brackets) => mode switch
    {
        ScanMode.Word => ShellCharacters.IsDelimiter(c),
        ScanMode.RegularExpression => brackets <= 0 && (c is ' ' or '\t' or '\n' or ')'),
        ScanMode.DoubleQuoted => c == '"',
        ScanMode.Operand or ScanMode.QuotedOperand => c == '}',
        ScanMode.Arithmetic => c == ')' && brackets == 0,
        _ => false,
    };

    private static bool IsSpecial(char c, ScanMode mode) => c switch
    {
        '$' or '`' => true,
        '"' => mode is not (ScanMode.DoubleQuoted or ScanMode.HereDocument),
        '\'' => mode is ScanMode.Word or ScanMode.Operand or ScanMode.RegularExpression,
        _ => false,
    };

    private bool IsProcessSubstitution(char c, ScanMode mode) =>
        c is '<' or '>' && mode == ScanMode.Word && context.Features.ProcessSubstitution && context.Peek(1) == '(';

    // At the start of a word "!(" is a negated subshell.
    private bool IsExtendedPattern(char c, ScanMode mode, bool isFirst) =>
        (c is '?' or '*' or '+' or '@' || (c == '!' && !isFirst)) && mode == ScanMode.Word && context.Features.ExtendedPatterns && context.Peek(1) == '(';

    private void FlushLiteral(List<WordPart> parts, int start)
    {
        if (context.Position > start)
        {
            parts.Add(new LiteralPart(TextSpan.FromBounds(start, context.Position), Text.Substring(start, context.Position - start), isQuoted: false));
        }
    }

    private void ScanEscape(List<WordPart> parts, ScanMode mode)
    {
        var start = context.Position;
        if (start + 1 >= Text.Length)
        {
            context.Position++;
            parts.Add(new LiteralPart(new TextSpan(start, 1), "\\", isQuoted: false));
            return;
        }

        var next = context.Peek(1);
        context.Position += 2;
        if (next == '\n')
        {
            return;
        }

        var escapes = mode switch
        {
            ScanMode.DoubleQuoted => next is '$' or '`' or '"' or '\\',
            ScanMode.HereDocument => next is '$' or '`' or '\\',
            ScanMode.QuotedOperand => next is '$' or '`' or '"' or '\\' or '}',
            _ => true,
        };
        parts.Add(new LiteralPart(new TextSpan(start, 2), escapes ? next.ToString() : Text.Substring(start, 2), isQuoted: true));
    }

    private bool ScanSpecial(char c, ScanMode mode, List<WordPart> parts)
    {
        switch (c)
        {
            case '\'':
                parts.Add(ScanSingleQuoted());
                return true;
            case '"':
                parts.Add(ScanDoubleQuoted());
                return true;
            case '`':
                parts.Add(expansions.ScanBackquoted(mode is ScanMode.DoubleQuoted or ScanMode.QuotedOperand));
                return true;
        }

        if (context.Features.AnsiCQuotes && mode is ScanMode.Word or ScanMode.Operand or ScanMode.RegularExpression)
        {
            if (context.Peek(1) == '\'')
            {
                parts.Add(AnsiCQuotes.Scan(context));
                return true;
            }

            if (context.Peek(1) == '"')
            {
                context.Position++;
                parts.Add(ScanDoubleQuoted());
                return true;
            }
        }

        if (expansions.TryScanDollar(mode, this) is { } part)
        {
            parts.Add(part);
            return true;
        }

        return false;
    }

    private LiteralPart ScanSingleQuoted()
    {
        var start = context.Position;
        var close = Text.IndexOf('\'', start + 1);
        if (close < 0)
        {
            context.Report(ShellProblemKind.UnterminatedQuote, new TextSpan(start, 1), "This single quote has no partner");
            close = Text.Length;
        }

        context.Position = Math.Min(close + 1, Text.Length);
        return new LiteralPart(TextSpan.FromBounds(start, context.Position), Text.Substring(start + 1, close - start - 1), isQuoted: true);
    }

    private QuotedPart ScanDoubleQuoted()
    {
        var start = context.Position;
        context.Position++;
        var parts = ScanParts(ScanMode.DoubleQuoted);
        if (context.AtEnd)
        {
            context.Report(ShellProblemKind.UnterminatedQuote, new TextSpan(start, 1), "This double quote has no partner");
        }
        else
        {
            context.Position++;
        }

        return new QuotedPart(TextSpan.FromBounds(start, context.Position), parts);
    }

    private OpaquePart ScanExtendedPattern()
    {
        var start = context.Position;
        var level = 0;
        for (context.Position++; !context.AtEnd; context.Position++)
        {
            var c = context.Peek();
            level += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\')
            {
                context.Position++;
            }
            else if (level == 0)
            {
                context.Position++;
                break;
            }
        }

        context.Position = Math.Min(context.Position, Text.Length);
        if (level > 0)
        {
            context.Report(ShellProblemKind.UnterminatedSubstitution, new TextSpan(start, 2), "This pattern has no closing bracket");
        }

        return new OpaquePart(TextSpan.FromBounds(start, context.Position));
    }
}
