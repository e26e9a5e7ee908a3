using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads what begins with a dollar sign or a backquote, and process substitutions.</content>
internal sealed partial class ShellParser
{
    // Where "((" could open arithmetic or two subshells, the end is looked for this far and no further, so that reading stays linear.
    private const int ArithmeticLookahead = 4096;

    /// <summary>Reads the expansion at a dollar sign; false, with nothing read, when the sign stands for itself.</summary>
    private bool TryScanDollar(ScanMode mode)
    {
        var next = At(1);
        if (next == '(')
        {
            if (At(2) == '(' && (features.SureArithmetic || IsArithmetic(position + 3)))
            {
                ScanArithmeticExpansion();
            }
            else
            {
                var mark = Begin();
                var commands = ScanCommands(ShellSyntaxKind.DollarOpenParenToken);
                Push(new CommandSubstitutionSyntax(Finish(mark), commands, innerTree: null));
            }

            return true;
        }

        if (next == '{')
        {
            ScanBraced(mode);
            return true;
        }

        if (next == '[' && features.LegacyArithmetic)
        {
            ScanLegacyArithmetic();
            return true;
        }

        var start = position;
        var end = ShellCharacters.IsNameStart(next) ? ShellCharacters.NameEnd(text, start + 1)
            : start + 1 < limit && (ShellCharacters.IsDigit(next) || ShellCharacters.IsSpecialParameter(next)) ? start + 2
            : start;
        if (end == start)
        {
            return false;
        }

        var name = text.Substring(start + 1, end - start - 1);
        var plain = Begin();
        TakeTo(ShellSyntaxKind.DollarToken, start + 1);
        var token = TakeTo(ShellSyntaxKind.ParameterNameToken, end);
        Push(new ParameterExpansionSyntax(Finish(plain), token, name, subscript: null, symbol: -1, string.Empty, operand: null));
        return true;
    }

    /// <summary>Whether the text behind <c>((</c> ends in <c>))</c> that belong together, so that it is arithmetic.</summary>
    private bool IsArithmetic(int start)
    {
        var level = 0;
        var end = Math.Min(limit, start + ArithmeticLookahead);
        for (var i = start; i < end; i++)
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
                    return IsAt(i + 1, ')');
            }
        }

        return false;
    }

    private void ScanProcessSubstitution()
    {
        var mark = Begin();
        var commands = ScanCommands(ShellSyntaxKind.OpenProcessToken);
        Push(new ProcessSubstitutionSyntax(Finish(mark), commands));
    }

    /// <summary>Reads two opening characters, commands, and the bracket that closes them.</summary>
    private CommandListSyntax ScanCommands(ShellSyntaxKind open)
    {
        var span = new TextSpan(position, 2);
        TakeTo(open, span.End);
        CommandListSyntax commands;
        if (TryEnter())
        {
            // The here-documents announced around it follow a line break behind it, those in it one within it.
            var outer = EnterWindow(limit);
            substitutions = outer.Substitutions + 1;
            Peek();
            commands = ParseUntil(ShellSyntaxKind.CloseParenToken);
            LeaveSubstitution(outer);
            depth--;
        }
        else
        {
            commands = Push(new CommandListSyntax(Finish(Begin())));
        }

        if (current.Kind == ShellSyntaxKind.CloseParenToken)
        {
            position = current.Start;
            TakeTo(ShellSyntaxKind.CloseParenToken, current.End);
        }
        else
        {
            Report(ShellProblemKind.UnterminatedSubstitution, span, "This substitution has no closing bracket");
            tokens.AddMissing(ShellSyntaxKind.CloseParenToken);
            position = limit;
        }

        return commands;
    }

    /// <summary>Reads a substitution in backquotes. Where it loses backslashes before it is read, it is a text and a tree of its own.</summary>
    private void ScanBackquoted(bool inDoubleQuotes)
    {
        var mark = Begin();
        var open = new TextSpan(position, 1);
        TakeTo(ShellSyntaxKind.BackquoteToken, open.End);
        var close = position;
        MappedTextBuilder? inner = null;
        var runStart = position;
        for (; close < limit && text[close] != '`'; close++)
        {
            if (text[close] != '\\' || close + 1 >= limit)
            {
                continue;
            }

            if (text[close + 1] is '$' or '`' or '\\' || (inDoubleQuotes && text[close + 1] == '"'))
            {
                inner ??= new MappedTextBuilder(source.ToOuter(open.End));
                inner.Append(source, TextSpan.FromBounds(runStart, close));
                runStart = close + 1;
            }

            close++;
        }

        close = Math.Min(close, limit);
        var isClosed = close < limit;
        CommandListSyntax commands;
        ShellSyntaxTree? innerTree = null;
        if (!TryEnter())
        {
            commands = Push(new CommandListSyntax(Finish(Begin())));
        }
        else
        {
            if (inner is null)
            {
                var outer = EnterWindow(close);
                Peek();
                commands = ParseUntil(ShellSyntaxKind.EndOfFileToken);
                LeaveWindow(outer);
                position = close;
            }
            else
            {
                inner.Append(source, TextSpan.FromBounds(runStart, close));
                TakeTo(ShellSyntaxKind.BackquotedTextToken, close);
                innerTree = new ShellParser(inner.ToMappedText(), dialect, container, problems, depth).Parse();
                commands = innerTree.Root.Commands;
            }

            depth--;
        }

        if (isClosed && position == close)
        {
            TakeTo(ShellSyntaxKind.BackquoteToken, close + 1);
        }
        else
        {
            Report(ShellProblemKind.UnterminatedSubstitution, open, "This backquote has no partner");
            tokens.AddMissing(ShellSyntaxKind.BackquoteToken);
        }

        Push(new CommandSubstitutionSyntax(Finish(mark), commands, innerTree));
    }

    private void ScanArithmeticExpansion()
    {
        var mark = Begin();
        var open = new TextSpan(position, 3);
        TakeTo(ShellSyntaxKind.DollarOpenArithmeticToken, open.End);
        var (expression, _) = ParseArithmetic(open);
        Push(new ArithmeticExpansionSyntax(Finish(mark), expression));
    }

    private void ScanLegacyArithmetic()
    {
        var mark = Begin();
        var open = new TextSpan(position, 2);
        TakeTo(ShellSyntaxKind.DollarOpenBracketToken, open.End);
        var inner = Begin();
        if (TryEnter())
        {
            ScanParts(ScanMode.LegacyArithmetic);
            depth--;
        }

        var expression = Push(new ArithmeticExpressionSyntax(Finish(inner)));
        NoteAssigned(expression);
        if (At() == ']')
        {
            TakeTo(ShellSyntaxKind.CloseBracketToken, position + 1);
        }
        else
        {
            Report(ShellProblemKind.UnterminatedSubstitution, open, "This arithmetic has no closing bracket");
            tokens.AddMissing(ShellSyntaxKind.CloseBracketToken);
        }

        Push(new ArithmeticExpansionSyntax(Finish(mark), expression));
    }

    private void NoteAssigned(ArithmeticExpressionSyntax expression)
    {
        if (expression.MayAssign && assignedNames.Count > 0)
        {
            assignedNames.Peek().UnionWith(ArithmeticText.Names(expression.Parts));
        }
    }

    /// <summary>Reads an expression and the <c>))</c> behind it.</summary>
    private (ArithmeticExpressionSyntax Expression, int Close) ParseArithmetic(TextSpan open)
    {
        var mark = Begin();
        if (TryEnter())
        {
            ScanParts(ScanMode.Arithmetic);
            depth--;
        }

        var expression = Push(new ArithmeticExpressionSyntax(Finish(mark)));
        NoteAssigned(expression);
        if (At() == ')' && At(1) == ')')
        {
            return (expression, TakeTo(ShellSyntaxKind.CloseArithmeticToken, position + 2));
        }

        Report(ShellProblemKind.UnterminatedSubstitution, open, "This arithmetic has no closing brackets");
        return (expression, tokens.AddMissing(ShellSyntaxKind.CloseArithmeticToken));
    }

    private void ScanBraced(ScanMode mode)
    {
        var mark = Begin();
        var open = new TextSpan(position, 2);
        TakeTo(ShellSyntaxKind.DollarOpenBraceToken, open.End);
        var isLength = At() == '#' && At(1) != '}' && (ShellCharacters.IsName(At(1)) || ShellCharacters.IsSpecialParameter(At(1)));
        if (isLength || (At() == '!' && ShellCharacters.IsNameStart(At(1))))
        {
            TakeTo(ShellSyntaxKind.ParameterPrefixToken, position + 1);
        }

        var nameEnd = ParameterNameEnd();
        var name = text.Substring(position, nameEnd - position);
        var nameToken = name.Length > 0 ? TakeTo(ShellSyntaxKind.ParameterNameToken, nameEnd) : tokens.AddMissing(ShellSyntaxKind.ParameterNameToken);
        var subscript = name.Length > 0 && At() == '[' ? ParseSubscript() : null;
        var length = name.Length == 0 || isLength ? 0 : ParameterOperatorLength();
        var symbol = text.Substring(position, length);
        var symbolToken = length > 0 ? TakeTo(ShellSyntaxKind.ParameterOperatorToken, position + length) : -1;
        ShellWordSyntax? operand = null;
        if (!AtEnd && At() != '}' && TryEnter())
        {
            // The pattern of a removal or replacement may be quoted even within double quotes.
            operand = ParseWord(IsQuoting(mode) && symbol.TrimStart(':') is "-" or "=" or "+" or "?" or "" ? ScanMode.QuotedOperand : ScanMode.Operand);
            depth--;
        }

        if (At() == '}')
        {
            TakeTo(ShellSyntaxKind.CloseBraceToken, position + 1);
        }
        else
        {
            Report(ShellProblemKind.UnterminatedSubstitution, open, "This expansion has no closing brace");
            tokens.AddMissing(ShellSyntaxKind.CloseBraceToken);
        }

        if (symbol is "=" or ":=")
        {
            NoteAssigned(name);
        }

        Push(new ParameterExpansionSyntax(Finish(mark), nameToken, name, subscript, symbolToken, symbol, operand));
    }

    private SubscriptSyntax ParseSubscript()
    {
        var mark = Begin();
        TakeTo(ShellSyntaxKind.OpenBracketToken, position + 1);
        if (TryEnter())
        {
            ScanParts(ScanMode.Subscript);
            depth--;
        }

        if (At() == ']')
        {
            TakeTo(ShellSyntaxKind.CloseBracketToken, position + 1);
        }
        else
        {
            tokens.AddMissing(ShellSyntaxKind.CloseBracketToken);
        }

        return Push(new SubscriptSyntax(Finish(mark)));
    }

    private int ParameterNameEnd()
    {
        var end = ShellCharacters.NameEnd(text, position);
        if (end > position)
        {
            return end;
        }

        if (!ShellCharacters.IsDigit(At()))
        {
            return position + (ShellCharacters.IsSpecialParameter(At()) ? 1 : 0);
        }

        while (end < limit && ShellCharacters.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private int ParameterOperatorLength()
    {
        var c = At();
        return c switch
        {
            ':' => At(1) is '-' or '=' or '+' or '?' ? 2 : 1,
            '#' or '%' or '/' or '^' or ',' => At(1) == c ? 2 : 1,
            '-' or '=' or '+' or '?' or '@' => 1,
            _ => 0,
        };
    }
}
