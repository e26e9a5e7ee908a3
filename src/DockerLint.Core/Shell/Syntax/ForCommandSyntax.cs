namespace DockerLint.Shell.Syntax;

/// <summary><c>for name [in words]; do list; done</c>, or <c>select</c> in its place.</summary>
public sealed class ForCommandSyntax : ShellCommandSyntax
{
    private readonly int variable;
    private readonly int inKeyword;
    private readonly LoopTokens tokens;

    internal ForCommandSyntax(ShellNodeParts parts, int variable, int inKeyword, LoopTokens tokens, CommandListSyntax body, IReadOnlyCollection<string> assignedNames)
        : base(ShellSyntaxKind.ForCommand, parts)
    {
        this.variable = variable;
        this.inKeyword = inKeyword;
        Words = parts.All<ShellWordSyntax>();
        this.tokens = tokens;
        Body = body;
        AssignedNames = assignedNames;
    }

    /// <summary>The word <c>for</c> or <c>select</c>.</summary>
    public SyntaxToken ForKeyword => GetFirstToken();

    /// <summary>Whether it is <c>select</c>.</summary>
    public bool IsSelect => ForKeyword.ShellKind() == ShellSyntaxKind.SelectKeyword;

    /// <summary>The name of the variable; missing when none stands there.</summary>
    public SyntaxToken VariableToken => Token(variable);

    /// <summary>The word <c>in</c>; null when the loop goes over the positional parameters.</summary>
    public SyntaxToken? InKeyword => OptionalToken(inKeyword);

    /// <summary>The words that the loop goes over.</summary>
    public IReadOnlyList<ShellWordSyntax> Words { get; }

    /// <summary>The <c>;</c> before the body; null when a line break stands there.</summary>
    public SyntaxToken? SemicolonToken => OptionalToken(tokens.Semicolon);

    /// <summary>The word <c>do</c>, or the opening brace that some shells take instead.</summary>
    public SyntaxToken DoKeyword => Token(tokens.Do);

    /// <summary>What runs for each word.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>The word <c>done</c>, or the closing brace.</summary>
    public SyntaxToken DoneKeyword => Token(tokens.Done);

    /// <summary>The names that the loop assigns, its own variable among them.</summary>
    internal IReadOnlyCollection<string> AssignedNames { get; }
}
