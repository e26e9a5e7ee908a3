namespace DockerLint.Shell.Syntax;

/// <summary><c>else list</c>.</summary>
public sealed class ElseClauseSyntax : ShellSyntaxNode
{
    internal ElseClauseSyntax(ShellNodeParts parts, CommandListSyntax body)
        : base(ShellSyntaxKind.ElseClause, parts) => Body = body;

    /// <summary>The word <c>else</c>.</summary>
    public SyntaxToken ElseKeyword => GetFirstToken();

    /// <summary>What runs when no condition holds.</summary>
    public CommandListSyntax Body { get; }
}
