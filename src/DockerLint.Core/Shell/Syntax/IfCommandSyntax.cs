namespace DockerLint.Shell.Syntax;

/// <summary><c>if list; then list; [elif …] [else …] fi</c>.</summary>
public sealed class IfCommandSyntax : ShellCommandSyntax
{
    private readonly int then;
    private readonly int fi;

    internal IfCommandSyntax(ShellNodeParts parts, CommandListSyntax condition, int then, CommandListSyntax body, ElseClauseSyntax? elseClause, int fi)
        : base(ShellSyntaxKind.IfCommand, parts)
    {
        Condition = condition;
        this.then = then;
        Body = body;
        ElifClauses = parts.All<ElifClauseSyntax>();
        ElseClause = elseClause;
        this.fi = fi;
    }

    /// <summary>The word <c>if</c>.</summary>
    public SyntaxToken IfKeyword => GetFirstToken();

    /// <summary>The commands whose outcome decides.</summary>
    public CommandListSyntax Condition { get; }

    /// <summary>The word <c>then</c>.</summary>
    public SyntaxToken ThenKeyword => Token(then);

    /// <summary>What runs when the condition holds.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>Further conditions in order.</summary>
    public IReadOnlyList<ElifClauseSyntax> ElifClauses { get; }

    /// <summary>What runs otherwise; null when nothing does.</summary>
    public ElseClauseSyntax? ElseClause { get; }

    /// <summary>The word <c>fi</c>.</summary>
    public SyntaxToken FiKeyword => Token(fi);
}
