namespace DockerLint.Shell.Syntax;

/// <summary><c>for (( start; condition; step )); do list; done</c>.</summary>
public sealed class ArithmeticForCommandSyntax : ShellCommandSyntax
{
    private readonly int close;
    private readonly LoopTokens tokens;

    internal ArithmeticForCommandSyntax(ShellNodeParts parts, ArithmeticExpressionSyntax header, int close, LoopTokens tokens, CommandListSyntax body, IReadOnlyCollection<string> assignedNames)
        : base(ShellSyntaxKind.ArithmeticForCommand, parts)
    {
        Header = header;
        this.close = close;
        this.tokens = tokens;
        Body = body;
        AssignedNames = assignedNames;
    }

    /// <summary>The word <c>for</c>.</summary>
    public SyntaxToken ForKeyword => GetFirstToken();

    /// <summary>The <c>((</c>.</summary>
    public SyntaxToken OpenToken => Token(FirstTokenIndex + 1);

    /// <summary>The three expressions with the semicolons between them.</summary>
    public ArithmeticExpressionSyntax Header { get; }

    /// <summary>The <c>))</c>.</summary>
    public SyntaxToken CloseToken => Token(close);

    /// <summary>The <c>;</c> before the body; null when there is none.</summary>
    public SyntaxToken? SemicolonToken => OptionalToken(tokens.Semicolon);

    /// <summary>The word <c>do</c>, or the opening brace that some shells take instead.</summary>
    public SyntaxToken DoKeyword => Token(tokens.Do);

    /// <summary>What runs again and again.</summary>
    public CommandListSyntax Body { get; }

    /// <summary>The word <c>done</c>, or the closing brace.</summary>
    public SyntaxToken DoneKeyword => Token(tokens.Done);

    /// <summary>The names that the loop assigns.</summary>
    internal IReadOnlyCollection<string> AssignedNames { get; }
}
