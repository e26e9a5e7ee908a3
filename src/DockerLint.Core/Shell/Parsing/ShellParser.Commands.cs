using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads simple commands, assignments and redirections.</content>
internal sealed partial class ShellParser
{
    /// <summary>Reads a simple command, or a function definition, which looks like one up to its bracket.</summary>
    private ShellCommandSyntax ParseSimpleCommand()
    {
        var mark = Begin();
        ShellWordSyntax? first = null;
        var nameSpan = current.Span;
        var isAlone = true;
        var isDeclaration = false;
        while (true)
        {
            if (current.IsRedirection)
            {
                ParseRedirection();
                isAlone = false;
            }
            else if (current.IsWord && first is null && AssignmentAt(current.Start) is { } symbol)
            {
                ParseAssignment(symbol);
                isAlone = false;
            }
            else if (current.IsWord)
            {
                var word = isDeclaration && AssignmentAt(current.Start) is { } end && IsArrayAt(end) ? ParseDeclaredArray(end) : ParseWord();
                nameSpan = first is null ? TextSpan.FromBounds(nameSpan.Start, position) : nameSpan;
                Peek();
                isAlone &= first is null;
                isDeclaration = first is null ? AssignedNames.IsDeclaration(word.LiteralText) : isDeclaration;
                first ??= word;
            }
            else if (first is not null && isAlone && current.Kind == ShellSyntaxKind.OpenParenToken)
            {
                if (TryParseFunction(mark, first, nameSpan) is { } function)
                {
                    return function;
                }

                break;
            }
            else
            {
                break;
            }
        }

        var command = Push(new SimpleCommandSyntax(Finish(mark)));
        if (assignedNames.Count > 0)
        {
            assignedNames.Peek().UnionWith(AssignedNames.Of(command));
        }

        return command;
    }

    /// <summary>Reads the brackets and the body behind the name of a function; null, with the bracket skipped, when there is no second one.</summary>
    private FunctionDefinitionSyntax? TryParseFunction(Mark mark, ShellWordSyntax name, TextSpan nameSpan)
    {
        var span = current.Span;
        var close = current.End;
        while (close < limit && ShellCharacters.IsBlank(text[close]))
        {
            close++;
        }

        if (close >= limit || text[close] != ')')
        {
            Report(ShellProblemKind.UnexpectedToken, span, "'(' cannot stand here");
            Skip();
            return null;
        }

        return ParseFunction(mark, name, nameSpan, hasKeyword: false, Take(), Take());
    }

    private void ParseRedirections()
    {
        while (current.IsRedirection)
        {
            ParseRedirection();
        }
    }

    private void ParseRedirection()
    {
        var mark = Begin();
        if (current.Kind == ShellSyntaxKind.DescriptorToken)
        {
            Take();
        }

        var (start, end) = (current.Start, current.End);
        var symbol = Take();
        var isHereDocument = end - start > 1 && text[start] == '<' && text[start + 1] == '<' && (end - start == 2 || text[start + 2] == '-');
        ShellWordSyntax target;
        if (current.Kind == ShellSyntaxKind.DescriptorToken && features.NumericTargets && text[end - 1] == '&' && text[start] != '&')
        {
            // In ">&2>file" the second number is no descriptor: it is the target.
            var word = Begin();
            TakeLiteral(ShellSyntaxKind.LiteralToken, current.End);
            target = Push(new ShellWordSyntax(Finish(word)));
        }
        else if (current.IsWord)
        {
            target = ParseWord();
        }
        else
        {
            Report(ShellProblemKind.MissingRedirectionTarget, TextSpan.FromBounds(start, end), $"'{text.Substring(start, end - start)}' has no target");
            target = Push(new ShellWordSyntax(Finish(Begin())));
            isHereDocument = false;
        }

        var redirection = Push(new RedirectionSyntax(Finish(mark), symbol, target));
        if (isHereDocument)
        {
            // The body follows the next line break.
            Announce(redirection, TextSpan.FromBounds(start, end), strips: end - start == 3);
        }

        Peek();
    }

    /// <summary>Offset of the <c>=</c> or <c>+=</c> of the assignment that begins at an offset; null when none does.</summary>
    private int? AssignmentAt(int start)
    {
        var end = ShellCharacters.NameEnd(text, start);
        if (end == start || end >= limit)
        {
            return null;
        }

        if (text[end] == '[')
        {
            end = SubscriptEnd(end);
        }

        return end < limit && (text[end] == '=' || (text[end] == '+' && end + 1 < limit && text[end + 1] == '=')) ? end : null;
    }

    /// <summary>Offset behind the bracket that closes a subscript; the end of the text when none does on its line.</summary>
    private int SubscriptEnd(int open)
    {
        var level = 0;
        for (var i = open; i < limit && text[i] is not ('\n' or ' ' or '\t' or ';' or '&' or '|'); i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '\'' or '"':
                    i = text.IndexOf(text[i], i + 1, limit - i - 1);
                    if (i < 0)
                    {
                        return limit;
                    }

                    break;
                case '[':
                    level++;
                    break;
                case ']' when --level == 0:
                    return i + 1;
            }
        }

        return limit;
    }

    private bool IsArrayAt(int symbol)
    {
        var end = symbol + (text[symbol] == '+' ? 2 : 1);
        return features.Arrays && end < limit && text[end] == '(';
    }

    private void ParseAssignment(int symbol)
    {
        var mark = Begin();
        var nameEnd = ShellCharacters.NameEnd(text, position);
        var name = text.Substring(position, nameEnd - position);
        TakeTo(ShellSyntaxKind.NameToken, nameEnd);
        var subscript = At() == '[' ? ParseSubscript() : null;
        if (position != symbol)
        {
            // The subscript ended elsewhere than the first look told: only a broken one does.
            symbol = Math.Max(symbol, position);
            tokens.Skip(TextSpan.FromBounds(position, symbol));
            position = symbol;
        }

        var isArray = IsArrayAt(symbol);
        var symbolToken = TakeTo(ShellSyntaxKind.AssignmentOperatorToken, symbol + (text[symbol] == '+' ? 2 : 1));
        ShellWordSyntax value;
        if (isArray)
        {
            var word = Begin();
            ParseArray();
            value = Push(new ShellWordSyntax(Finish(word)));
        }
        else
        {
            value = ParseWord();
        }

        Push(new AssignmentSyntax(Finish(mark), subscript, symbolToken, value, name));
        Peek();
    }

    private ShellWordSyntax ParseDeclaredArray(int symbol)
    {
        var mark = Begin();
        TakeLiteral(ShellSyntaxKind.LiteralToken, symbol + (text[symbol] == '+' ? 2 : 1));
        ParseArray();
        return Push(new ShellWordSyntax(Finish(mark)));
    }

    private void ParseArray()
    {
        var mark = Begin();
        var open = new TextSpan(position, 1);
        TakeTo(ShellSyntaxKind.OpenParenToken, position + 1);
        while (true)
        {
            SkipBlanks();
            if (AtEnd)
            {
                Report(ShellProblemKind.UnterminatedSubstitution, open, "This list has no closing bracket");
                tokens.AddMissing(ShellSyntaxKind.CloseParenToken);
                break;
            }

            if (At() is '\n' or '\r')
            {
                position++;
            }
            else if (At() == ')')
            {
                TakeTo(ShellSyntaxKind.CloseParenToken, position + 1);
                break;
            }
            else if (ShellCharacters.IsDelimiter(At()) && !IsProcessSubstitution(position))
            {
                Report(ShellProblemKind.UnexpectedToken, new TextSpan(position, 1), $"'{At()}' cannot stand here");
                tokens.Skip(new TextSpan(position, 1));
                position++;
            }
            else
            {
                ParseWord();
            }
        }

        Push(new ArrayLiteralSyntax(Finish(mark)));
    }
}
