namespace DockerLint.Shell.Syntax;

/// <summary>A branch of <c>case</c>: <c>[(] pattern [| pattern]… ) list ;;</c>.</summary>
public sealed class CaseItemSyntax : ShellSyntaxNode
{
    private readonly IReadOnlyList<int> bars;
    private readonly int close;
    private readonly int terminator;
    private readonly bool hasOpenParen;

    internal CaseItemSyntax(ShellNodeParts parts, bool hasOpenParen, IReadOnlyList<int> bars, int close, CommandListSyntax body, int terminator)
        : base(ShellSyntaxKind.CaseItem, parts)
    {
        this.hasOpenParen = hasOpenParen;
        Patterns = parts.All<ShellWordSyntax>();
        this.bars = bars;
        this.close = close;
        Body = body;
        this.terminator = terminator;
    }

    /// <summary>The bracket before the patterns; null when there is none.</summary>
    public SyntaxToken? OpenParenToken => hasOpenParen ? GetFirstToken() : null;

    /// <summary>The patterns, one of which must match.</summary>
    public IReadOnlyList<ShellWordSyntax> Patterns { get; }

    /// <summary>The bars between the patterns.</summary>
    public IReadOnlyList<SyntaxToken> BarTokens => Tokens(bars);

    /// <summary>The bracket behind the patterns.</summary>
    public SyntaxToken CloseParenToken => Token(close);

    /// <summary>What runs when a pattern matches; may be empty.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>The <c>;;</c>, <c>;&amp;</c> or <c>;;&amp;</c>; null for a last branch without one.</summary>
    public SyntaxToken? TerminatorToken => OptionalToken(terminator);
}
