namespace DockerLint.Shell.Syntax;

/// <summary><c>$(( expression ))</c>.</summary>
public sealed class ArithmeticExpansionSyntax : ShellWordPartSyntax
{
    internal ArithmeticExpansionSyntax(ShellNodeParts parts, ArithmeticExpressionSyntax expression)
        : base(ShellSyntaxKind.ArithmeticExpansion, parts) => Expression = expression;

    /// <summary>The <c>$((</c>.</summary>
    public SyntaxToken OpenToken => GetFirstToken();

    /// <summary>What is computed.</summary>
    public ArithmeticExpressionSyntax Expression { get; }

    /// <summary>The <c>))</c>.</summary>
    public SyntaxToken CloseToken => GetLastToken();
}
