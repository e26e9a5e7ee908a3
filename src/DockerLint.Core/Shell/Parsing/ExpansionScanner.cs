using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads what begins with a dollar sign or a backquote, and process substitutions.</summary>
internal sealed class ExpansionScanner(ShellParseContext context)
{
    // Where "((" could open arithmetic or two subshells, the end is looked for this far and no further, so that reading stays linear.
    private const int ArithmeticLookahead = 4096;

    private string Text => context.Text;

    /// <summary>Reads the expansion at a dollar sign; null, with nothing read, when the sign stands for itself.</summary>
    public WordPart? TryScanDollar(ScanMode mode, WordScanner words)
    {
        var next = context.Peek(1);
        if (next == '(')
        {
            return context.Peek(2) == '(' && IsArithmetic(Text, context.Position + 3)
                ? ScanArithmetic(words)
                : ScanCommandSubstitution(openLength: 2, SubstitutionKind.Dollar);
        }

        if (next == '{')
        {
            return ScanBraced(mode, words);
        }

        var start = context.Position;
        var end = ShellCharacters.IsNameStart(next) ? ShellCharacters.NameEnd(Text, start + 1)
            : context.Position + 1 < Text.Length && (ShellCharacters.IsDigit(next) || ShellCharacters.IsSpecialParameter(next)) ? start + 2
            : start;
        if (end == start)
        {
            return null;
        }

        context.Position = end;
        return new ParameterPart(TextSpan.FromBounds(start, end), Text.Substring(start + 1, end - start - 1), string.Empty, operand: null, isIndirect: false);
    }

    /// <summary>Whether the text behind <c>((</c> ends in <c>))</c> that belong together, so that it is arithmetic.</summary>
    public static bool IsArithmetic(string text, int position)
    {
        var level = 0;
        var end = Math.Min(text.Length, position + ArithmeticLookahead);
        for (var i = position; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    i = text.IndexOf(text[i], i + 1, end - i - 1);
                    if (i < 0)
                    {
                        return false;
                    }

                    break;
                case '(':
                    level++;
                    break;
                case ')' when level > 0:
                    level--;
                    break;
                case ')':
                    return i + 1 < text.Length && text[i + 1] == ')';
            }
        }

        return false;
    }

    /// <summary>Reads <c>&lt;( )</c> or <c>&gt;( )</c>.</summary>
    public WordPart ScanProcessSubstitution() => ScanCommandSubstitution(openLength: 2, SubstitutionKind.Process);

    /// <summary>Reads a substitution in backquotes; its text loses one level of backslashes, so it is a text of its own.</summary>
    public CommandPart ScanBackquoted(bool inDoubleQuotes)
    {
        var start = context.Position;
        var builder = new MappedTextBuilder(context.Source.ToOuter(start + 1));
        var position = start + 1;
        var runStart = position;
        while (position < Text.Length && Text[position] != '`')
        {
            if (Text[position] == '\\' && position + 1 < Text.Length)
            {
                if (Text[position + 1] is '$' or '`' or '\\' || (inDoubleQuotes && Text[position + 1] == '"'))
                {
                    builder.Append(context.Source, TextSpan.FromBounds(runStart, position));
                    runStart = position + 1;
                }

                position++;
            }

            position++;
        }

        builder.Append(context.Source, TextSpan.FromBounds(runStart, Math.Min(position, Text.Length)));
        if (position >= Text.Length)
        {
            context.Report(ShellProblemKind.UnterminatedSubstitution, new TextSpan(start, 1), "This backquote has no partner");
        }

        context.Position = Math.Min(position + 1, Text.Length);
        var inner = builder.ToMappedText();
        var root = new ListNode(new TextSpan(0, 0), []);
        if (context.TryEnter())
        {
            root = ShellParser.Parse(new ShellParseContext(inner, context.Features, context.Problems, context.Depth));
            context.Leave();
        }

        return new CommandPart(TextSpan.FromBounds(start, context.Position), new ScriptUnit(inner, root), SubstitutionKind.Backquote);
    }

    /// <summary>Reads what stands between <c>((</c> and <c>))</c>; the place reached is behind the opening brackets.</summary>
    public ArithmeticPart ScanArithmeticBody(int start, WordScanner words)
    {
        List<WordPart> parts = [];
        if (context.TryEnter())
        {
            parts = words.ScanParts(ScanMode.Arithmetic);
            context.Leave();
        }

        if (context.Peek() == ')' && context.Peek(1) == ')')
        {
            context.Position += 2;
        }
        else
        {
            context.Report(ShellProblemKind.UnterminatedSubstitution, TextSpan.FromBounds(start, Math.Min(start + 2, Text.Length)), "This arithmetic has no closing brackets");
        }

        var mayAssign = ArithmeticText.MayAssign(parts);
        if (mayAssign)
        {
            context.NoteAssigned(ArithmeticText.Names(parts));
        }

        return new ArithmeticPart(TextSpan.FromBounds(start, context.Position), parts, mayAssign);
    }

    private ArithmeticPart ScanArithmetic(WordScanner words)
    {
        var start = context.Position;
        context.Position += 3;
        return ScanArithmeticBody(start, words);
    }

    private CommandPart ScanCommandSubstitution(int openLength, SubstitutionKind kind)
    {
        var start = context.Position;
        context.Position += openLength;
        var root = new ListNode(new TextSpan(context.Position, 0), []);
        if (context.TryEnter())
        {
            root = ShellParser.ParseSubstitution(context, new TextSpan(start, openLength));
            context.Leave();
        }

        return new CommandPart(TextSpan.FromBounds(start, context.Position), new ScriptUnit(context.Source, root), kind);
    }

    private ParameterPart ScanBraced(ScanMode mode, WordScanner words)
    {
        var start = context.Position;
        context.Position += 2;
        var isLength = context.Peek() == '#' && context.Peek(1) != '}' && (ShellCharacters.IsName(context.Peek(1)) || ShellCharacters.IsSpecialParameter(context.Peek(1)));
        var isIndirect = context.Peek() == '!' && ShellCharacters.IsNameStart(context.Peek(1));
        context.Position += isLength || isIndirect ? 1 : 0;
        var name = ScanParameterName();
        var symbol = isLength ? "length" : name.Length == 0 ? "bad" : ScanOperator();
        WordNode? operand = null;
        if (context.TryEnter())
        {
            var inQuotes = mode is ScanMode.DoubleQuoted or ScanMode.HereDocument or ScanMode.QuotedOperand;
            // The pattern of a removal or replacement may be quoted even within double quotes.
            operand = words.Scan(inQuotes && symbol.TrimStart(':') is "-" or "=" or "+" or "?" or "" ? ScanMode.QuotedOperand : ScanMode.Operand);
            context.Leave();
        }

        if (context.Peek() == '}')
        {
            context.Position++;
        }
        else
        {
            context.Report(ShellProblemKind.UnterminatedSubstitution, new TextSpan(start, 2), "This expansion has no closing brace");
        }

        if (symbol is "=" or ":=")
        {
            context.NoteAssigned([name]);
        }

        return new ParameterPart(TextSpan.FromBounds(start, context.Position), name, symbol, operand, isIndirect);
    }

    private string ScanParameterName()
    {
        var start = context.Position;
        var end = ShellCharacters.NameEnd(Text, start);
        if (end == start && ShellCharacters.IsDigit(context.Peek()))
        {
            while (end < Text.Length && ShellCharacters.IsDigit(Text[end]))
            {
                end++;
            }
        }
        else if (end == start && ShellCharacters.IsSpecialParameter(context.Peek()))
        {
            end++;
        }

        context.Position = end;
        return Text.Substring(start, end - start);
    }

    private string ScanOperator()
    {
        var c = context.Peek();
        if (c == '[')
        {
            return "[]";
        }

        var length = c switch
        {
            '}' => 0,
            ':' => context.Peek(1) is '-' or '=' or '+' or '?' ? 2 : 1,
            '#' or '%' or '/' or '^' or ',' => context.Peek(1) == c ? 2 : 1,
            '-' or '=' or '+' or '?' or '@' => 1,
            _ => 0,
        };
        var symbol = length == 0 && c != '}' ? "bad" : Text.Substring(context.Position, length);
        context.Position += length;
        return symbol;
    }
}
