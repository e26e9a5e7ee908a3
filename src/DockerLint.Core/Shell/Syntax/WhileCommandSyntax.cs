namespace DockerLint.Shell.Syntax;

/// <summary><c>while list; do list; done</c>, or <c>until</c> in its place.</summary>
public sealed class WhileCommandSyntax : ShellCommandSyntax
{
    private readonly LoopTokens tokens;

    internal WhileCommandSyntax(ShellNodeParts parts, CommandListSyntax condition, LoopTokens tokens, CommandListSyntax body, IReadOnlyCollection<string> assignedNames)
        : base(ShellSyntaxKind.WhileCommand, parts)
    {
        Condition = condition;
        this.tokens = tokens;
        Body = body;
        AssignedNames = assignedNames;
    }

    /// <summary>The word <c>while</c> or <c>until</c>.</summary>
    public SyntaxToken WhileKeyword => GetFirstToken();

    /// <summary>Whether it is <c>until</c>.</summary>
    public bool IsUntil => WhileKeyword.ShellKind() == ShellSyntaxKind.UntilKeyword;

    /// <summary>The commands whose outcome decides.</summary>
    public CommandListSyntax Condition { get; }

    /// <summary>The word <c>do</c>.</summary>
    public SyntaxToken DoKeyword => Token(tokens.Do);

    /// <summary>What runs again and again.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>The word <c>done</c>.</summary>
    public SyntaxToken DoneKeyword => Token(tokens.Done);

    /// <summary>The names that its condition or body assigns.</summary>
    internal IReadOnlyCollection<string> AssignedNames { get; }
}
