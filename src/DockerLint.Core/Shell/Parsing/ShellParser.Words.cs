using System.Text;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads words and the quotations in them.</content>
internal sealed partial class ShellParser
{
    // As far as this an option is looked for in the file around a script, for each script anew.
    private const int OptionLookahead = 1 << 16;

    private bool? mentionsExtendedPatterns;

    private static bool IsQuoting(ScanMode mode) => mode is ScanMode.DoubleQuoted or ScanMode.HereDocument or ScanMode.QuotedOperand;

    private static bool IsEnd(char c, ScanMode mode, int brackets) => mode switch
    {
        ScanMode.Word => ShellCharacters.IsDelimiter(c),
        ScanMode.RegularExpression => brackets <= 0 && (c is ' ' or '\t' or '\n' or ')'),
        ScanMode.DoubleQuoted => c == '"',
        ScanMode.Operand or ScanMode.QuotedOperand => c == '}',
        ScanMode.Arithmetic => c == ')' && brackets == 0,
        ScanMode.LegacyArithmetic => c == ']' && brackets == 0,
        ScanMode.Subscript => c is '}' or '\n' || (c == ']' && brackets == 0),
        _ => false,
    };

    private static bool IsSpecial(char c, ScanMode mode) => c switch
    {
        '$' or '`' => true,
        '"' => mode is not (ScanMode.DoubleQuoted or ScanMode.HereDocument),
        '\'' => mode is ScanMode.Word or ScanMode.Operand or ScanMode.RegularExpression or ScanMode.Subscript,
        _ => false,
    };

    /// <summary>Reads one word; it is missing when none begins here. What follows is not looked at yet.</summary>
    private ShellWordSyntax ParseWord(ScanMode mode = ScanMode.Word)
    {
        var mark = Begin();
        if (mode == ScanMode.Word && current.IsPlain && current.Start == position)
        {
            TakeLiteral(ShellSyntaxKind.LiteralToken, current.End);
        }
        else
        {
            ScanParts(mode);
        }

        return Push(new ShellWordSyntax(Finish(mark)));
    }

    /// <summary>Reads parts up to what ends the mode, which stays unread.</summary>
    private void ScanParts(ScanMode mode)
    {
        var first = tokens.Count;
        var literalStart = position;
        var brackets = 0;
        var protectedEnd = position;
        while (!AtEnd)
        {
            var c = text[position];
            if (c == '\\')
            {
                FlushLiteral(literalStart, mode);
                ScanEscape(mode);
                literalStart = position;
            }
            else if (IsSpecial(c, mode))
            {
                var end = position;
                FlushLiteral(literalStart, mode);
                literalStart = end;
                if (TryScanSpecial(c, mode))
                {
                    literalStart = position;
                }
                else
                {
                    position++;
                }
            }
            else if (mode == ScanMode.Word && IsProcessSubstitution(position))
            {
                FlushLiteral(literalStart, mode);
                ScanProcessSubstitution();
                literalStart = position;
            }
            else if (mode == ScanMode.Word && IsExtendedPattern(position, position == literalStart && tokens.Count == first))
            {
                FlushLiteral(literalStart, mode);
                ScanExtendedPattern();
                literalStart = position;
            }
            else if (c == '\'' && mode == ScanMode.QuotedOperand && features.QuotesInOperands && position >= protectedEnd)
            {
                protectedEnd = FindQuotePartner();
                position++;
            }
            else if (IsEnd(c, mode, brackets) && position >= protectedEnd && !(mode == ScanMode.Arithmetic && features.SureArithmetic && At(1) != ')' && position + 1 < limit))
            {
                break;
            }
            else
            {
                position++;
                if (mode is ScanMode.Arithmetic or ScanMode.RegularExpression)
                {
                    brackets += c == '(' ? 1 : c == ')' && brackets > 0 ? -1 : 0;
                }
                else if (mode is ScanMode.Subscript or ScanMode.LegacyArithmetic)
                {
                    brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
                }
                else if (mode == ScanMode.HereDocument && c == '\n' && stripsTabs && At() == '\t')
                {
                    FlushLiteral(literalStart, mode);
                    SkipTabs();
                    literalStart = position;
                }
            }
        }

        FlushLiteral(literalStart, mode);
    }

    private int FindQuotePartner()
    {
        var partner = text.IndexOf('\'', position + 1, limit - position - 1);
        if (partner < 0)
        {
            Report(ShellProblemKind.UnterminatedQuote, new TextSpan(position, 1), "This single quote has no partner");
        }

        // The partner itself opens no further pair.
        return partner + 1;
    }

    private bool IsProcessSubstitution(int offset) =>
        features.ProcessSubstitution && text[offset] is '<' or '>' && IsAt(offset + 1, '(');

    // At the start of a word "!(" is a negated subshell.
    private bool IsExtendedPattern(int offset, bool isFirst) =>
        (text[offset] is '?' or '*' or '+' or '@' || (text[offset] == '!' && (!isFirst || isInTest))) && IsAt(offset + 1, '(')
        && (features.ExtendedPatterns || isInTest || (features.OptionalExtendedPatterns && (mentionsExtendedPatterns ??= FindExtendedPatternOption())));

    // The option may be set anywhere: by a command, an argument of the shell, the SHELL instruction.
    private bool FindExtendedPatternOption() =>
        text.IndexOf("extglob", StringComparison.Ordinal) >= 0
        || (container is not null && container.Text.ToString().IndexOf("extglob", 0, Math.Min(container.Text.Length, OptionLookahead), StringComparison.Ordinal) >= 0);

    private void FlushLiteral(int start, ScanMode mode)
    {
        if (position > start)
        {
            var end = position;
            position = start;
            TakeLiteral(mode == ScanMode.HereDocument ? ShellSyntaxKind.HereDocumentTextToken : ShellSyntaxKind.LiteralToken, end);
        }
    }

    /// <summary>Takes the characters up to an offset as a part that stands for itself.</summary>
    private void TakeLiteral(ShellSyntaxKind kind, int end)
    {
        var value = text.Substring(position, end - position);
        Push(new LiteralTextSyntax(Single(TakeTo(kind, end)), value));
    }

    private ShellNodeParts Single(int token) => new(token, token + 1, NoNodes);

    private void ScanEscape(ScanMode mode)
    {
        var start = position;
        if (start + 1 >= limit)
        {
            TakeLiteral(ShellSyntaxKind.LiteralToken, limit);
            return;
        }

        var next = text[start + 1];
        if (next == '\n')
        {
            // Nothing at all: trivia.
            position += 2;
            return;
        }

        var escapes = mode switch
        {
            ScanMode.DoubleQuoted => next is '$' or '`' or '"' or '\\',
            ScanMode.HereDocument => next is '$' or '`' or '\\',
            ScanMode.QuotedOperand => next is '$' or '`' or '"' or '\\' or '}',
            _ => true,
        };
        var value = escapes ? next.ToString() : text.Substring(start, 2);
        Push(new EscapedTextSyntax(Single(TakeTo(ShellSyntaxKind.EscapedToken, start + 2)), value));
    }

    private bool TryScanSpecial(char c, ScanMode mode)
    {
        switch (c)
        {
            case '\'':
                ScanSingleQuoted();
                return true;
            case '"':
                ScanDoubleQuoted(1);
                return true;
            case '`':
                ScanBackquoted(mode is ScanMode.DoubleQuoted or ScanMode.QuotedOperand);
                return true;
        }

        if (features.AnsiCQuotes && mode is ScanMode.Word or ScanMode.Operand or ScanMode.RegularExpression or ScanMode.Subscript)
        {
            if (At(1) == '\'')
            {
                ScanAnsiCQuoted();
                return true;
            }

            if (At(1) == '"')
            {
                ScanDoubleQuoted(2);
                return true;
            }
        }

        return TryScanDollar(mode);
    }

    private void ScanSingleQuoted()
    {
        var mark = Begin();
        var start = position;
        TakeTo(ShellSyntaxKind.SingleQuoteToken, start + 1);
        var close = text.IndexOf('\'', start + 1, limit - start - 1);
        TakeTo(ShellSyntaxKind.QuotedTextToken, close < 0 ? limit : close);
        var value = text.Substring(start + 1, position - start - 1);
        TakeQuote(ShellSyntaxKind.SingleQuoteToken, new TextSpan(start, 1), "This single quote has no partner");
        Push(new SingleQuotedTextSyntax(Finish(mark), value));
    }

    private void ScanAnsiCQuoted()
    {
        var mark = Begin();
        var start = position;
        TakeTo(ShellSyntaxKind.DollarSingleQuoteToken, start + 2);
        var value = new StringBuilder();
        TakeTo(ShellSyntaxKind.QuotedTextToken, AnsiCQuotes.Decode(text, position, limit, value));
        TakeQuote(ShellSyntaxKind.SingleQuoteToken, new TextSpan(start, 2), "This quote has no partner");
        Push(new AnsiCQuotedTextSyntax(Finish(mark), value.ToString()));
    }

    private void ScanDoubleQuoted(int openLength)
    {
        var mark = Begin();
        var start = position;
        TakeTo(ShellSyntaxKind.DoubleQuoteToken, start + openLength);
        ScanParts(ScanMode.DoubleQuoted);
        TakeQuote(ShellSyntaxKind.DoubleQuoteToken, new TextSpan(start + openLength - 1, 1), "This double quote has no partner");
        Push(new DoubleQuotedTextSyntax(Finish(mark)));
    }

    private void TakeQuote(ShellSyntaxKind kind, TextSpan open, string message)
    {
        if (!AtEnd)
        {
            TakeTo(kind, position + 1);
            return;
        }

        Report(ShellProblemKind.UnterminatedQuote, open, message);
        tokens.AddMissing(kind);
    }

    private void ScanExtendedPattern()
    {
        var start = position;
        var level = 0;
        var end = start + 1;
        for (; end < limit; end++)
        {
            var c = text[end];
            level += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\\')
            {
                end++;
            }
            else if (level == 0)
            {
                end++;
                break;
            }
        }

        if (level > 0)
        {
            Report(ShellProblemKind.UnterminatedSubstitution, new TextSpan(start, 2), "This pattern has no closing bracket");
        }

        Push(new ExtendedPatternSyntax(Single(TakeTo(ShellSyntaxKind.ExtendedPatternToken, Math.Min(end, limit)))));
    }
}
