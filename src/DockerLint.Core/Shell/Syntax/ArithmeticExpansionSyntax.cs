namespace DockerLint.Shell.Syntax;

/// <summary><c>$(( expression ))</c>, or <c>$[ expression ]</c> as Bash still reads it.</summary>
public sealed class ArithmeticExpansionSyntax : ShellWordPartSyntax
{
    internal ArithmeticExpansionSyntax(ShellNodeParts parts, ArithmeticExpressionSyntax expression)
        : base(ShellSyntaxKind.ArithmeticExpansion, parts) => Expression = expression;

    /// <summary>The <c>$((</c> or <c>$[</c>.</summary>
    public SyntaxToken OpenToken => GetFirstToken();

    /// <summary>What is computed.</summary>
    public ArithmeticExpressionSyntax Expression { get; }

    /// <summary>Whether it is written the old way: <c>$[ ]</c>.</summary>
    public bool IsLegacy => OpenToken.ShellKind() == ShellSyntaxKind.DollarOpenBracketToken;

    /// <summary>The <c>))</c> or <c>]</c>.</summary>
    public SyntaxToken CloseToken => GetLastToken();
}
