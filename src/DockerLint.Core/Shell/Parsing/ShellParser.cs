using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>
/// Reads a shell text by recursive descent with one token ahead, which is only looked at: tokens enter the table of the tree when
/// they are taken, so that a missing one has its place before what stands instead of it. Nothing is ever given up but what lies
/// too deep: a token that fits nowhere is reported and skipped, a missing one is reported and taken as given.
/// </summary>
internal sealed partial class ShellParser
{
    private static readonly int[] None = [];

    private readonly MappedText source;
    private readonly string text;
    private readonly ShellFeatures features;
    private readonly ShellProblemCollector problems;
    private readonly SyntaxTree? container;
    private readonly ShellDialect dialect;
    private readonly ShellTokenTableBuilder tokens;
    private readonly List<SyntaxDiagnostic> diagnostics = [];

    public ShellParser(MappedText source, ShellDialect dialect, SyntaxTree? container, ShellProblemCollector problems, int depth)
    {
        this.source = source;
        this.dialect = dialect;
        this.container = container;
        this.problems = problems;
        this.depth = depth;
        features = ShellFeatures.For(dialect);
        text = source.Text;
        limit = text.Length;
        tokens = new ShellTokenTableBuilder(text);
    }

    /// <summary>Reads the whole text.</summary>
    public ShellSyntaxTree Parse()
    {
        var mark = Begin();
        Peek();
        var commands = ParseUntil(ShellSyntaxKind.EndOfFileToken);
        tokens.Add(ShellSyntaxKind.EndOfFileToken, text.Length, text.Length);
        var root = new ShellScriptSyntax(Finish(mark), commands);
        return new ShellSyntaxTree(source, dialect, container, tokens.ToTable(), root, diagnostics);
    }

    /// <summary>Reads commands up to a closing bracket or the end, whatever stands before it; what closes stays unread.</summary>
    private CommandListSyntax ParseUntil(ShellSyntaxKind close)
    {
        var mark = Begin();
        var count = 0;
        while (true)
        {
            count = ParseItems(count);
            if (current.Is(close) || current.IsEnd)
            {
                break;
            }

            ReportUnexpected();
            Skip();
        }

        if (current.IsEnd)
        {
            ReadHereDocuments();
        }

        return Push(new CommandListSyntax(Finish(mark)));
    }

    /// <summary>Reads commands up to a token that closes what they stand in, which stays unread.</summary>
    /// <param name="mayBeEmpty">Whether the grammar allows no command at all.</param>
    private CommandListSyntax ParseList(bool mayBeEmpty = false)
    {
        var mark = Begin();
        if (ParseItems(0) == 0 && !mayBeEmpty)
        {
            Report(ShellProblemKind.MissingCommand, current.Span, "There is no command here");
        }

        return Push(new CommandListSyntax(Finish(mark)));
    }

    /// <summary>Reads commands; returns how many there are with those before.</summary>
    private int ParseItems(int count)
    {
        var connector = count == 0 ? CommandConnector.None : CommandConnector.Semicolon;
        SkipLineBreaks();
        while (!IsListEnd())
        {
            if (CanBeginCommand())
            {
                connector = ParseAndOr(connector);
                count++;
            }
            else
            {
                ReportUnexpected();
                Skip();
            }

            SkipLineBreaks();
        }

        return count;
    }

    private bool IsListEnd() =>
        current.Kind is ShellSyntaxKind.EndOfFileToken or ShellSyntaxKind.CloseParenToken or ShellSyntaxKind.SemicolonSemicolonToken
            or ShellSyntaxKind.SemicolonAmpersandToken or ShellSyntaxKind.SemicolonSemicolonAmpersandToken
        || ShellKeywords.IsClosing(current.Keyword);

    private bool CanBeginCommand() => current.IsWord || current.IsRedirection || current.Kind == ShellSyntaxKind.OpenParenToken;

    /// <summary>Reads pipelines with what joins and ends them; returns what stands before the next list.</summary>
    private CommandConnector ParseAndOr(CommandConnector connector)
    {
        var mark = Begin();
        ParsePipeline();
        List<int>? operators = null;
        while (current.Kind is ShellSyntaxKind.AmpersandAmpersandToken or ShellSyntaxKind.BarBarToken)
        {
            (operators ??= []).Add(Take());
            SkipLineBreaks();
            ParsePipeline();
        }

        var terminator = -1;
        var next = CommandConnector.Semicolon;
        if (current.Kind is ShellSyntaxKind.SemicolonToken or ShellSyntaxKind.AmpersandToken)
        {
            next = current.Kind == ShellSyntaxKind.AmpersandToken ? CommandConnector.Background : next;
            terminator = Take();
        }
        else if (current.IsLineBreak)
        {
            next = CommandConnector.NewLine;
        }
        else if (!IsListEnd())
        {
            ReportUnexpected();
            if (!CanBeginCommand())
            {
                Skip();
            }
        }

        Push(new AndOrListSyntax(Finish(mark), operators ?? (IReadOnlyList<int>)None, terminator, connector));
        return next;
    }

    private void ParsePipeline()
    {
        var mark = Begin();
        var bangs = TakeBangs();
        if (bangs > 0 && features.LooseNegation && (current.IsEnd || current.IsLineBreak || current.Kind == ShellSyntaxKind.SemicolonToken))
        {
            // A negated nothing is a command that fails.
            MissingCommand();
        }
        else
        {
            ParseCommand(isFirst: true);
        }

        List<int>? operators = null;
        while (current.Kind is ShellSyntaxKind.BarToken or ShellSyntaxKind.BarAmpersandToken)
        {
            (operators ??= []).Add(Take());
            SkipLineBreaks();
            ParseCommand();
        }

        Push(new PipelineSyntax(Finish(mark), bangs, operators ?? (IReadOnlyList<int>)None));
    }

    private int TakeBangs()
    {
        var count = 0;
        while (current.Is(ShellSyntaxKind.BangToken))
        {
            if (count > 0 && !features.LooseNegation)
            {
                ReportUnexpected();
            }

            Take();
            count++;
        }

        return count;
    }

    /// <summary>Reads one command of any kind; where none can begin, it is missing.</summary>
    /// <param name="isFirst">Whether it is the first of its pipeline.</param>
    private ShellCommandSyntax ParseCommand(bool isFirst = false)
    {
        if (!CanBeginCommand() || ShellKeywords.IsClosing(current.Keyword))
        {
            if (current.IsLineBreak || IsListEnd())
            {
                Report(ShellProblemKind.MissingCommand, current.Span, "There is no command here");
            }
            else
            {
                ReportUnexpected();
            }

            return MissingCommand();
        }

        if (current.Keyword == ShellSyntaxKind.InKeyword || (current.Keyword == ShellSyntaxKind.BangToken && !isFirst) || (features.TestCommand && current.Keyword == ShellSyntaxKind.CloseBracketsToken))
        {
            ReportUnexpected();
        }

        return TryParseCompound(isFirst) ?? ParseSimpleCommand();
    }

    private SimpleCommandSyntax MissingCommand() => Push(new SimpleCommandSyntax(Finish(Begin())));
}
