using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <content>Reads compound commands other than loops, and function definitions.</content>
internal sealed partial class ShellParser
{
    /// <summary>Reads the compound command that begins here; null, with nothing read, when none does.</summary>
    private ShellCommandSyntax? TryParseCompound(bool isFirst)
    {
        Func<ShellCommandSyntax>? parse = current.Kind == ShellSyntaxKind.OpenParenToken
            ? IsArithmeticCommand() ? ParseArithmeticCommand : ParseSubshell
            : current.Keyword switch
            {
                ShellSyntaxKind.None => null,
                ShellSyntaxKind.OpenBraceToken => ParseGroup,
                ShellSyntaxKind.IfKeyword => ParseIf,
                ShellSyntaxKind.WhileKeyword or ShellSyntaxKind.UntilKeyword => ParseWhile,
                ShellSyntaxKind.ForKeyword => ParseFor,
                ShellSyntaxKind.SelectKeyword when features.Select => ParseFor,
                ShellSyntaxKind.CaseKeyword => ParseCase,
                ShellSyntaxKind.OpenBracketsToken when features.TestCommand => ParseTest,
                ShellSyntaxKind.FunctionKeyword when features.FunctionKeyword => ParseFunctionKeyword,
                ShellSyntaxKind.TimeKeyword when isFirst && features.Select && IsTimedCompound() => ParsePrefixed,
                ShellSyntaxKind.CoprocKeyword when features.Select => ParsePrefixed,
                _ => null,
            };
        if (parse is null)
        {
            return null;
        }

        if (!TryEnter())
        {
            return MissingCommand();
        }

        var command = parse();
        depth--;
        return command;
    }

    private bool IsArithmeticCommand() =>
        features.ArithmeticCommand && current.End < limit && text[current.End] == '(' && IsArithmetic(current.End + 1);

    /// <summary>Whether a compound command begins behind blanks at an offset.</summary>
    private bool IsCompoundAt(int start)
    {
        start = BlanksEnd(start);
        if (IsAt(start, '('))
        {
            return true;
        }

        var end = start;
        while (end < limit && !ShellCharacters.IsDelimiter(text[end]))
        {
            end++;
        }

        return end > start && ShellKeywords.BeginsCompound(ShellKeywords.Find(text, start, end));
    }

    private int BlanksEnd(int start)
    {
        while (start < limit && ShellCharacters.IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    private bool IsTimedCompound()
    {
        var start = BlanksEnd(current.End);
        return IsCompoundAt(IsAt(start, '-') && IsAt(start + 1, 'p') ? start + 2 : start);
    }

    private PrefixedCommandSyntax ParsePrefixed()
    {
        var mark = Begin();
        var isTime = current.Keyword == ShellSyntaxKind.TimeKeyword;
        Take();
        var name = -1;
        if (isTime && current.IsPlain && IsAt(current.Start, '-'))
        {
            ParseWord();
            Peek();
        }
        else if (!isTime && current.IsPlain && current.Keyword == ShellSyntaxKind.None && IsCompoundAt(current.End))
        {
            name = Take(ShellSyntaxKind.NameToken);
        }

        TakeBangs();
        var command = ParseCommand();
        return Push(new PrefixedCommandSyntax(Finish(mark), name, command));
    }

    private ArithmeticCommandSyntax ParseArithmeticCommand()
    {
        var mark = Begin();
        var open = TextSpan.FromBounds(position, position + 2);
        TakeTo(ShellSyntaxKind.OpenArithmeticToken, open.End);
        var (expression, close) = ParseArithmetic(open);
        Peek();
        ParseRedirections();
        return Push(new ArithmeticCommandSyntax(Finish(mark), expression, close));
    }

    private SubshellCommandSyntax ParseSubshell()
    {
        var mark = Begin();
        var open = current.Span;
        Take();
        var body = ParseList();
        int close;
        if (current.Kind == ShellSyntaxKind.CloseParenToken)
        {
            close = Take();
        }
        else
        {
            Report(ShellProblemKind.MissingKeyword, open, "This bracket is not closed");
            close = tokens.AddMissing(ShellSyntaxKind.CloseParenToken);
        }

        ParseRedirections();
        return Push(new SubshellCommandSyntax(Finish(mark), body, close));
    }

    private GroupCommandSyntax ParseGroup()
    {
        var mark = Begin();
        var open = current.Span;
        Take();
        var body = ParseList();
        var close = Expect(ShellSyntaxKind.CloseBraceToken, open);
        ParseRedirections();
        return Push(new GroupCommandSyntax(Finish(mark), body, close));
    }

    private IfCommandSyntax ParseIf()
    {
        var mark = Begin();
        var open = current.Span;
        Take();
        var condition = ParseList();
        var then = Expect(ShellSyntaxKind.ThenKeyword, open);
        var body = ParseList();
        while (current.Keyword == ShellSyntaxKind.ElifKeyword)
        {
            var clause = Begin();
            Take();
            var elifCondition = ParseList();
            var elifThen = Expect(ShellSyntaxKind.ThenKeyword, open);
            var elifBody = ParseList();
            Push(new ElifClauseSyntax(Finish(clause), elifCondition, elifThen, elifBody));
        }

        ElseClauseSyntax? otherwise = null;
        if (current.Keyword == ShellSyntaxKind.ElseKeyword)
        {
            var clause = Begin();
            Take();
            var elseBody = ParseList();
            otherwise = Push(new ElseClauseSyntax(Finish(clause), elseBody));
        }

        var fi = Expect(ShellSyntaxKind.FiKeyword, open);
        ParseRedirections();
        return Push(new IfCommandSyntax(Finish(mark), condition, then, body, otherwise, fi));
    }

    private CaseCommandSyntax ParseCase()
    {
        var mark = Begin();
        var open = current.Span;
        Take();
        ShellWordSyntax subject;
        if (current.IsWord)
        {
            subject = ParseWord();
            Peek();
        }
        else
        {
            ReportUnexpected();
            subject = Push(new ShellWordSyntax(Finish(Begin())));
        }

        SkipLineBreaks();
        var inKeyword = Expect(ShellSyntaxKind.InKeyword, open);
        SkipLineBreaks();
        while (!current.IsEnd && current.Keyword != ShellSyntaxKind.EsacKeyword)
        {
            var start = current.Start;
            ParseCaseItem();
            if (!current.IsEnd && current.Start == start)
            {
                // Neither a pattern nor a bracket: without a step forward this would not end.
                ReportUnexpected();
                Skip();
            }
        }

        var esac = Expect(ShellSyntaxKind.EsacKeyword, open);
        ParseRedirections();
        return Push(new CaseCommandSyntax(Finish(mark), subject, inKeyword, esac));
    }

    private void ParseCaseItem()
    {
        var mark = Begin();
        var hasOpen = current.Kind == ShellSyntaxKind.OpenParenToken;
        if (hasOpen)
        {
            Take();
        }

        List<int>? bars = null;
        var isComplete = false;
        while (current.IsWord)
        {
            ParseWord();
            Peek();
            isComplete = current.Kind != ShellSyntaxKind.BarToken;
            if (isComplete)
            {
                break;
            }

            (bars ??= []).Add(Take());
        }

        int close;
        if (current.Kind == ShellSyntaxKind.CloseParenToken && isComplete)
        {
            close = Take();
        }
        else
        {
            Report(ShellProblemKind.MissingKeyword, current.Span, "A pattern of 'case' and its ')' are expected here");
            close = bars is not null && current.Kind == ShellSyntaxKind.CloseParenToken ? Take() : tokens.AddMissing(ShellSyntaxKind.CloseParenToken);
        }

        var body = ParseList(mayBeEmpty: true);
        var terminator = -1;
        if (current.Kind is ShellSyntaxKind.SemicolonSemicolonToken or ShellSyntaxKind.SemicolonAmpersandToken or ShellSyntaxKind.SemicolonSemicolonAmpersandToken)
        {
            terminator = Take();
        }
        else if (current.Keyword != ShellSyntaxKind.EsacKeyword && !current.IsEnd)
        {
            ReportUnexpected();
            Skip();
        }

        SkipLineBreaks();
        Push(new CaseItemSyntax(Finish(mark), hasOpen, bars ?? (IReadOnlyList<int>)None, close, body, terminator));
    }

    private ShellCommandSyntax ParseFunctionKeyword()
    {
        var mark = Begin();
        Take();
        if (!current.IsWord)
        {
            ReportUnexpected();
            return Push(new SimpleCommandSyntax(Finish(mark)));
        }

        var start = position;
        var name = ParseWord();
        var span = TextSpan.FromBounds(start, position);
        Peek();
        var (open, close) = (-1, -1);
        // The brackets may also be those of a body that is a subshell.
        if (current.Kind == ShellSyntaxKind.OpenParenToken && (IsAt(current.End, ')') || IsAt(current.End + 1, ')')))
        {
            open = Take();
            close = current.Kind == ShellSyntaxKind.CloseParenToken ? Take() : tokens.AddMissing(ShellSyntaxKind.CloseParenToken);
        }

        return ParseFunction(mark, name, span, hasKeyword: true, open, close);
    }

    private FunctionDefinitionSyntax ParseFunction(Mark mark, ShellWordSyntax name, TextSpan nameSpan, bool hasKeyword, int open, int close)
    {
        SkipLineBreaks();
        assignedNames.Push(new HashSet<string>(StringComparer.Ordinal));
        if (features.PlainFunctionNames && (name.LiteralText is not { } literal || !ShellCharacters.IsNameText(literal)))
        {
            Report(ShellProblemKind.UnexpectedToken, nameSpan, "This cannot be the name of a function");
        }

        var start = current.Start;
        ShellCommandSyntax body;
        if (TryEnter())
        {
            body = ParseCommand();
            depth--;
        }
        else
        {
            body = MissingCommand();
        }

        if (body is SimpleCommandSyntax && features.CompoundFunctionBodies)
        {
            Report(ShellProblemKind.UnexpectedToken, TextSpan.FromBounds(start, Math.Max(start, tokens.Position)), "The body of a function must stand in brackets");
        }

        return Push(new FunctionDefinitionSyntax(Finish(mark), hasKeyword, name, open, close, body, EndAssignedNames()));
    }
}
