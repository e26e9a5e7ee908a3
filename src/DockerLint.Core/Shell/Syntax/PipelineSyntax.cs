namespace DockerLint.Shell.Syntax;

/// <summary>Commands joined by <c>|</c> and <c>|&amp;</c>. A command alone is a pipeline of one.</summary>
public sealed class PipelineSyntax : ShellSyntaxNode
{
    private readonly IReadOnlyList<int> operators;

    internal PipelineSyntax(ShellNodeParts parts, int bangs, IReadOnlyList<int> operators)
        : base(ShellSyntaxKind.Pipeline, parts)
    {
        Commands = parts.All<ShellCommandSyntax>();
        this.operators = operators;
        BangCount = bangs;
    }

    /// <summary>How often <c>!</c> stands before it.</summary>
    public int BangCount { get; }

    /// <summary>The first <c>!</c>; null when there is none.</summary>
    public SyntaxToken? BangToken => BangCount > 0 ? GetFirstToken() : null;

    /// <summary>Whether its exit status is turned round.</summary>
    public bool IsNegated => BangCount % 2 == 1;

    /// <summary>The commands, at least one.</summary>
    public IReadOnlyList<ShellCommandSyntax> Commands { get; }

    /// <summary>The operators: number i stands between commands i and i + 1.</summary>
    public IReadOnlyList<SyntaxToken> OperatorTokens => Tokens(operators);

    internal CommandConnector GetConnector(int index) =>
        Token(operators[index - 1]).ShellKind() == ShellSyntaxKind.BarToken ? CommandConnector.Pipe : CommandConnector.PipeAll;
}
