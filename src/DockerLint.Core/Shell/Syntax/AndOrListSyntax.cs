namespace DockerLint.Shell.Syntax;

/// <summary>
/// Pipelines joined by <c>&amp;&amp;</c> and <c>||</c>, which bind alike and from the left, and what ends them. A command alone is
/// a list of one pipeline too.
/// </summary>
public sealed class AndOrListSyntax : ShellSyntaxNode
{
    private readonly IReadOnlyList<int> operators;
    private readonly int terminator;

    internal AndOrListSyntax(ShellNodeParts parts, IReadOnlyList<int> operators, int terminator, CommandConnector connector)
        : base(ShellSyntaxKind.AndOrList, parts)
    {
        Pipelines = parts.All<PipelineSyntax>();
        this.operators = operators;
        this.terminator = terminator;
        Connector = connector;
    }

    /// <summary>The pipelines, at least one.</summary>
    public IReadOnlyList<PipelineSyntax> Pipelines { get; }

    /// <summary>The operators: number i stands between pipelines i and i + 1.</summary>
    public IReadOnlyList<SyntaxToken> OperatorTokens => Tokens(operators);

    /// <summary>The <c>;</c> or <c>&amp;</c> that ends it; null when a line break or the end of what it stands in does.</summary>
    public SyntaxToken? TerminatorToken => OptionalToken(terminator);

    /// <summary>Whether <c>&amp;</c> ends it, so that it runs in the background.</summary>
    public bool IsBackground => TerminatorToken?.ShellKind() == ShellSyntaxKind.AmpersandToken;

    /// <summary>What stands between it and the list before.</summary>
    public CommandConnector Connector { get; }

    /// <summary>What stands before one of its pipelines.</summary>
    /// <param name="index">0-based number of the pipeline.</param>
    public CommandConnector GetConnector(int index) =>
        index == 0 ? Connector : Token(operators[index - 1]).ShellKind() == ShellSyntaxKind.BarBarToken ? CommandConnector.Or : CommandConnector.And;
}
