namespace DockerLint.Shell.Syntax;

/// <summary><c>(( expression ))</c>.</summary>
public sealed class ArithmeticCommandSyntax : ShellCommandSyntax
{
    private readonly int close;

    internal ArithmeticCommandSyntax(ShellNodeParts parts, ArithmeticExpressionSyntax expression, int close)
        : base(ShellSyntaxKind.ArithmeticCommand, parts)
    {
        Expression = expression;
        this.close = close;
    }

    /// <summary>The <c>((</c>.</summary>
    public SyntaxToken OpenToken => GetFirstToken();

    /// <summary>What is computed.</summary>
    public ArithmeticExpressionSyntax Expression { get; }

    /// <summary>The <c>))</c>.</summary>
    public SyntaxToken CloseToken => Token(close);
}
