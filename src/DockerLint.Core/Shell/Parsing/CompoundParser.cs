using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Reads compound commands and function definitions.</summary>
internal sealed class CompoundParser(ShellParseContext context, ShellParser parser)
{
    private ShellToken Current => parser.Current;

    /// <summary>Reads the compound command that begins here; null, with nothing read, when none does.</summary>
    public CommandNode? TryParse()
    {
        if (Current.Is("("))
        {
            return Nested(start => context.Features.ArithmeticCommand && context.Position == Current.Span.End && context.Peek() == '(' && ExpansionScanner.IsArithmetic(context.Text, context.Position + 1)
                ? ParseArithmetic(start)
                : ParseSubshell(start));
        }

        var features = context.Features;
        return Current.Word?.Keyword switch
        {
            "{" => Nested(ParseGroup),
            "if" => Nested(ParseIf),
            "while" or "until" => Nested(ParseLoop),
            "for" => Nested(ParseFor),
            "select" when features.Select => Nested(ParseFor),
            "case" => Nested(ParseCase),
            "[[" when features.TestCommand => TestCommandScanner.Parse(context, parser),
            "function" when features.FunctionKeyword => Nested(ParseFunctionKeyword),
            "time" when features.Select && IsBeforeCompound() => Nested(_ => ParseAfterPrefix()),
            "coproc" when features.Select => Nested(_ => ParseAfterPrefix()),
            _ => null,
        };
    }

    /// <summary>Reads <c>( )</c> and the body behind the name of a function.</summary>
    public CommandNode ParseFunction(int start, WordNode name) => Nested(_ =>
    {
        var open = Current;
        parser.Advance();
        if (!Current.Is(")"))
        {
            context.Report(ShellProblemKind.UnexpectedToken, open.Span, "'(' cannot stand here");
            return new SimpleCommandNode(name.Span, [], [name], []);
        }

        parser.Advance();
        return ParseFunctionBody(start, name);
    });

    private CommandNode Nested(Func<int, CommandNode> parse)
    {
        var start = Current.Span.Start;
        if (!context.TryEnter())
        {
            parser.Resume();
            return new SimpleCommandNode(new TextSpan(start, 0), [], [], []);
        }

        var command = parse(start);
        context.Leave();
        return command;
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, parser.LastEnd));

    private bool IsBeforeCompound()
    {
        var position = context.Position;
        while (position < context.Text.Length && ShellCharacters.IsBlank(context.Text[position]))
        {
            position++;
        }

        return position < context.Text.Length && context.Text[position] is '(' or '{' or '!';
    }

    private CommandNode ParseAfterPrefix()
    {
        parser.Advance();
        while (Current.IsKeyword("!"))
        {
            parser.Advance();
        }

        return parser.ParseCommand();
    }

    private ArithmeticNode ParseArithmetic(int start)
    {
        context.Position = start + 2;
        var part = new ExpansionScanner(context).ScanArithmeticBody(start, parser.Lexer.Words);
        parser.Resume();
        var redirections = parser.ParseRedirections();
        return new ArithmeticNode(SpanFrom(start), new WordNode(part.Span, [part]), redirections);
    }

    private GroupNode ParseSubshell(int start)
    {
        var open = Current.Span;
        parser.Advance();
        var body = parser.ParseList();
        if (Current.Is(")"))
        {
            parser.Advance();
        }
        else
        {
            context.Report(ShellProblemKind.MissingKeyword, open, "This bracket is not closed");
        }

        var redirections = parser.ParseRedirections();
        return new GroupNode(SpanFrom(start), isSubshell: true, body, redirections);
    }

    private GroupNode ParseGroup(int start)
    {
        var open = Current.Span;
        parser.Advance();
        var body = parser.ParseList();
        Expect("}", open);
        var redirections = parser.ParseRedirections();
        return new GroupNode(SpanFrom(start), isSubshell: false, body, redirections);
    }

    private IfNode ParseIf(int start)
    {
        var open = Current.Span;
        var clauses = new List<IfClause>();
        do
        {
            parser.Advance();
            var condition = parser.ParseList();
            Expect("then", open);
            clauses.Add(new IfClause(condition, parser.ParseList()));
        }
        while (Current.IsKeyword("elif"));

        ListNode? otherwise = null;
        if (Current.IsKeyword("else"))
        {
            parser.Advance();
            otherwise = parser.ParseList();
        }

        Expect("fi", open);
        var redirections = parser.ParseRedirections();
        return new IfNode(SpanFrom(start), clauses, otherwise, redirections);
    }

    private LoopNode ParseLoop(int start)
    {
        var open = Current.Span;
        context.BeginAssignedNames();
        parser.Advance();
        var condition = parser.ParseList();
        var body = ParseDoGroup(open);
        var names = context.EndAssignedNames();
        var redirections = parser.ParseRedirections();
        return new LoopNode(SpanFrom(start), condition, body, names, redirections);
    }

    private ForNode ParseFor(int start)
    {
        var open = Current.Span;
        string? variable = null;
        var words = new List<WordNode>();
        context.BeginAssignedNames();
        parser.Advance();
        if (Current.Is("(") && context.Features.ArithmeticCommand && context.Peek() == '(')
        {
            var headerStart = Current.Span.Start;
            context.Position = headerStart + 2;
            var header = new ExpansionScanner(context).ScanArithmeticBody(headerStart, parser.Lexer.Words);
            words.Add(new WordNode(header.Span, [header]));
            parser.Resume();
        }
        else
        {
            variable = ParseForVariable(open);
            ParseForWords(words);
        }

        while (Current.Is(";") || Current.Kind == ShellTokenKind.NewLine)
        {
            parser.Advance();
        }

        var body = Current.IsKeyword("{") ? ParseGroup(Current.Span.Start).Body : ParseDoGroup(open);
        var names = context.EndAssignedNames();
        var redirections = parser.ParseRedirections();
        return new ForNode(SpanFrom(start), variable, words, body, names, redirections);
    }

    private string ParseForVariable(TextSpan open)
    {
        var name = Current.Word?.Keyword;
        if (name is null || !ShellCharacters.IsNameText(name))
        {
            context.Report(ShellProblemKind.UnexpectedToken, Current.Word is null ? open : Current.Span, "The name of a variable is expected here");
        }

        if (Current.Kind == ShellTokenKind.Word)
        {
            parser.Advance();
        }

        name ??= string.Empty;
        context.NoteAssigned([name]);
        return name;
    }

    private void ParseForWords(List<WordNode> words)
    {
        parser.SkipNewLines();
        if (!Current.IsKeyword("in"))
        {
            return;
        }

        parser.Advance();
        while (Current.Word is { } word)
        {
            words.Add(word);
            parser.Advance();
        }

        if (!Current.Is(";") && Current.Kind != ShellTokenKind.NewLine)
        {
            parser.ReportUnexpected();
        }
    }

    private ListNode ParseDoGroup(TextSpan open)
    {
        Expect("do", open);
        var body = parser.ParseList();
        Expect("done", open);
        return body;
    }

    private CaseNode ParseCase(int start)
    {
        var open = Current.Span;
        var items = new List<CaseItem>();
        parser.Advance();
        var subject = Current.Word ?? new WordNode(new TextSpan(Current.Span.Start, 0), []);
        if (Current.Word is null)
        {
            parser.ReportUnexpected();
        }
        else
        {
            parser.Advance();
        }

        parser.SkipNewLines();
        Expect("in", open);
        parser.SkipNewLines();
        while (Current.Kind != ShellTokenKind.End && !Current.IsKeyword("esac"))
        {
            var position = Current.Span.Start;
            items.Add(ParseCaseItem());
            if (Current.Kind != ShellTokenKind.End && Current.Span.Start == position)
            {
                // Neither a pattern nor a bracket: without a step forward this would not end.
                parser.ReportUnexpected();
                parser.Advance();
            }
        }

        Expect("esac", open);
        var redirections = parser.ParseRedirections();
        return new CaseNode(SpanFrom(start), subject, items, redirections);
    }

    private CaseItem ParseCaseItem()
    {
        var patterns = new List<WordNode>();
        if (Current.Is("("))
        {
            parser.Advance();
        }

        while (Current.Word is { } word)
        {
            patterns.Add(word);
            parser.Advance();
            if (!Current.Is("|"))
            {
                break;
            }

            parser.Advance();
        }

        if (Current.Is(")") && patterns.Count > 0)
        {
            parser.Advance();
        }
        else
        {
            context.Report(ShellProblemKind.MissingKeyword, Current.Span, "A pattern of 'case' and its ')' are expected here");
        }

        var body = parser.ParseList(mayBeEmpty: true);
        if (Current.Is(";;") || Current.Is(";&") || Current.Is(";;&"))
        {
            parser.Advance();
        }
        else if (!Current.IsKeyword("esac") && Current.Kind != ShellTokenKind.End)
        {
            parser.ReportUnexpected();
            parser.Advance();
        }

        parser.SkipNewLines();
        return new CaseItem(patterns, body);
    }

    private CommandNode ParseFunctionKeyword(int start)
    {
        parser.Advance();
        if (Current.Word is not { } name)
        {
            parser.ReportUnexpected();
            return new SimpleCommandNode(SpanFrom(start), [], [], []);
        }

        parser.Advance();
        if (Current.Is("("))
        {
            // The brackets may also be those of a body that is a subshell.
            if (context.Peek() == ')' || context.Peek(1) == ')')
            {
                parser.Advance();
                if (Current.Is(")"))
                {
                    parser.Advance();
                }
            }
        }

        return ParseFunctionBody(start, name);
    }

    private FunctionNode ParseFunctionBody(int start, WordNode name)
    {
        parser.SkipNewLines();
        context.BeginAssignedNames();
        if (context.Features.PlainFunctionNames && (name.Keyword is not { } text || !ShellCharacters.IsNameText(text)))
        {
            context.Report(ShellProblemKind.UnexpectedToken, name.Span, "This cannot be the name of a function");
        }

        var body = parser.ParseCommand();
        if (body is SimpleCommandNode && context.Features.CompoundFunctionBodies)
        {
            context.Report(ShellProblemKind.UnexpectedToken, body.Span, "The body of a function must stand in brackets");
        }

        return new FunctionNode(SpanFrom(start), name.Keyword, body, context.EndAssignedNames(), []);
    }

    private void Expect(string keyword, TextSpan open)
    {
        if (Current.IsKeyword(keyword))
        {
            parser.Advance();
        }
        else
        {
            var at = Current.Kind == ShellTokenKind.End ? open : Current.Span;
            context.Report(ShellProblemKind.MissingKeyword, at, $"'{keyword}' is expected here");
        }
    }
}
