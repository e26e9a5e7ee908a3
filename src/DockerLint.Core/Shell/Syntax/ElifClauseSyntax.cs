namespace DockerLint.Shell.Syntax;

/// <summary><c>elif list; then list</c>.</summary>
public sealed class ElifClauseSyntax : ShellSyntaxNode
{
    private readonly int then;

    internal ElifClauseSyntax(ShellNodeParts parts, CommandListSyntax condition, int then, CommandListSyntax body)
        : base(ShellSyntaxKind.ElifClause, parts)
    {
        Condition = condition;
        this.then = then;
        Body = body;
    }

    /// <summary>The word <c>elif</c>.</summary>
    public SyntaxToken ElifKeyword => GetFirstToken();

    /// <summary>The commands whose outcome decides.</summary>
    public CommandListSyntax Condition { get; }

    /// <summary>The word <c>then</c>.</summary>
    public SyntaxToken ThenKeyword => Token(then);

    /// <summary>What runs when the condition holds.</summary>
    public CommandListSyntax Body { get; }
}
