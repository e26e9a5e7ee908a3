using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>
/// Reads lists, and-or lists and pipelines by recursive descent with one token ahead. Nothing is ever given up but what lies too
/// deep: a token that fits nowhere is reported and skipped, a missing one is reported and taken as given.
/// </summary>
internal sealed class ShellParser
{
    private static readonly HashSet<string> ClosingKeywords = new(StringComparer.Ordinal) { "then", "else", "elif", "fi", "do", "done", "esac", "}" };

    private readonly ShellParseContext context;
    private readonly CompoundParser compounds;
    private readonly SimpleCommandParser simpleCommands;

    private ShellParser(ShellParseContext context)
    {
        this.context = context;
        Lexer = new ShellLexer(context);
        compounds = new CompoundParser(context, this);
        simpleCommands = new SimpleCommandParser(context, this);
        Current = Lexer.Next();
    }

    public ShellLexer Lexer { get; }

    /// <summary>The token that comes next; the context stands right behind it.</summary>
    public ShellToken Current { get; private set; }

    /// <summary>Offset behind the last token taken.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Reads a whole text.</summary>
    public static ListNode Parse(ShellParseContext context)
    {
        var parser = new ShellParser(context);
        var items = new List<AndOrNode>();
        while (true)
        {
            parser.ParseItems(items);
            if (parser.Current.Kind == ShellTokenKind.End)
            {
                return new ListNode(new TextSpan(0, context.Text.Length), items);
            }

            parser.ReportUnexpected();
            parser.Advance();
        }
    }

    /// <summary>Reads the list in <c>$( )</c> and its closing bracket; the context stands behind the opening one.</summary>
    public static ListNode ParseSubstitution(ShellParseContext context, TextSpan open)
    {
        var start = context.Position;
        var parser = new ShellParser(context);
        var items = new List<AndOrNode>();
        while (true)
        {
            parser.ParseItems(items);
            if (parser.Current.Is(")"))
            {
                return new ListNode(TextSpan.FromBounds(start, parser.Current.Span.Start), items);
            }

            if (parser.Current.Kind == ShellTokenKind.End)
            {
                context.Report(ShellProblemKind.UnterminatedSubstitution, open, "This substitution has no closing bracket");
                return new ListNode(TextSpan.FromBounds(start, context.Position), items);
            }

            parser.ReportUnexpected();
            parser.Advance();
        }
    }

    public void Advance()
    {
        LastEnd = Current.Span.End;
        Current = Lexer.Next();
    }

    /// <summary>Goes on from the place that another scanner has reached.</summary>
    public void Resume()
    {
        LastEnd = context.Position;
        Current = Lexer.Next();
    }

    public void SkipNewLines()
    {
        while (Current.Kind == ShellTokenKind.NewLine)
        {
            Advance();
        }
    }

    public void ReportUnexpected() =>
        context.Report(
            Current.Kind == ShellTokenKind.End ? ShellProblemKind.MissingCommand : ShellProblemKind.UnexpectedToken,
            Current.Span,
            Current.Kind switch
            {
                ShellTokenKind.End => "The text ends where a command is expected",
                ShellTokenKind.NewLine => "A line ends where it cannot",
                _ => $"'{context.Text.Substring(Current.Span.Start, Current.Span.Length)}' cannot stand here",
            });

    /// <summary>Reads commands up to a token that closes what they stand in, which stays unread.</summary>
    /// <param name="mayBeEmpty">Whether the grammar allows no command at all.</param>
    public ListNode ParseList(bool mayBeEmpty = false)
    {
        var items = new List<AndOrNode>();
        var start = Current.Span.Start;
        ParseItems(items);
        if (items.Count == 0 && !mayBeEmpty)
        {
            context.Report(ShellProblemKind.MissingCommand, Current.Span, "There is no command here");
        }

        return new ListNode(TextSpan.FromBounds(start, Math.Max(start, LastEnd)), items);
    }

    private void ParseItems(List<AndOrNode> items)
    {
        var connector = items.Count == 0 ? CommandConnector.None : CommandConnector.Semicolon;
        SkipNewLines();
        while (!IsListEnd())
        {
            if (!CanBeginCommand())
            {
                ReportUnexpected();
                Advance();
                SkipNewLines();
                continue;
            }

            var (pipelines, operators, start) = ParseAndOr();
            var span = TextSpan.FromBounds(start, Math.Max(start, LastEnd));
            var separator = Current;
            items.Add(new AndOrNode(span, pipelines, operators, connector, separator.Is("&")));
            if (separator.Is(";") || separator.Is("&"))
            {
                connector = separator.Is(";") ? CommandConnector.Semicolon : CommandConnector.Background;
                Advance();
            }
            else if (separator.Kind == ShellTokenKind.NewLine)
            {
                connector = CommandConnector.NewLine;
            }
            else if (!IsListEnd())
            {
                ReportUnexpected();
                connector = CommandConnector.Semicolon;
                if (!CanBeginCommand())
                {
                    Advance();
                }
            }

            SkipNewLines();
        }
    }

    private bool IsListEnd() =>
        Current.Kind == ShellTokenKind.End || Current.Is(")") || Current.Is(";;") || Current.Is(";&") || Current.Is(";;&")
        || (Current.Word?.Keyword is { } keyword && ClosingKeywords.Contains(keyword));

    private bool CanBeginCommand() => Current.Kind == ShellTokenKind.Word || Current.IsRedirection || Current.Is("(");

    private (List<PipelineNode> Pipelines, List<CommandConnector> Operators, int Start) ParseAndOr()
    {
        var start = Current.Span.Start;
        var pipelines = new List<PipelineNode> { ParsePipeline() };
        var operators = new List<CommandConnector>();
        while (Current.Is("&&") || Current.Is("||"))
        {
            operators.Add(Current.Is("&&") ? CommandConnector.And : CommandConnector.Or);
            Advance();
            SkipNewLines();
            pipelines.Add(ParsePipeline());
        }

        return (pipelines, operators, start);
    }

    private PipelineNode ParsePipeline()
    {
        var start = Current.Span.Start;
        var isNegated = false;
        while (Current.IsKeyword("!"))
        {
            isNegated = !isNegated;
            Advance();
        }

        var commands = new List<CommandNode> { ParseCommand() };
        var operators = new List<CommandConnector>();
        while (Current.Is("|") || Current.Is("|&"))
        {
            operators.Add(Current.Is("|") ? CommandConnector.Pipe : CommandConnector.PipeAll);
            Advance();
            SkipNewLines();
            commands.Add(ParseCommand());
        }

        return new PipelineNode(TextSpan.FromBounds(start, Math.Max(start, LastEnd)), commands, operators, isNegated);
    }

    /// <summary>Reads one command of any kind; one without words where none can begin.</summary>
    public CommandNode ParseCommand()
    {
        if (!CanBeginCommand() || (Current.Word?.Keyword is { } keyword && ClosingKeywords.Contains(keyword)))
        {
            if (Current.Kind is ShellTokenKind.End or ShellTokenKind.NewLine || IsListEnd())
            {
                context.Report(ShellProblemKind.MissingCommand, Current.Span, "There is no command here");
            }
            else
            {
                ReportUnexpected();
            }

            return new SimpleCommandNode(new TextSpan(Current.Span.Start, 0), [], [], []);
        }

        if (Current.IsKeyword("in") || (context.Features.TestCommand && Current.IsKeyword("]]")))
        {
            ReportUnexpected();
        }

        return compounds.TryParse() ?? simpleCommands.Parse(compounds);
    }

    /// <summary>Reads the redirections behind a compound command.</summary>
    public List<RedirectionNode> ParseRedirections()
    {
        var redirections = new List<RedirectionNode>();
        while (Current.IsRedirection)
        {
            redirections.Add(simpleCommands.ParseRedirection());
        }

        return redirections;
    }
}
