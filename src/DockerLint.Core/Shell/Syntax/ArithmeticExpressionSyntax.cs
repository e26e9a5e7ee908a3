using DockerLint.Shell.Parsing;

namespace DockerLint.Shell.Syntax;

/// <summary>The text of arithmetic with the expansions in it. Its operators are not read further.</summary>
public sealed class ArithmeticExpressionSyntax : ShellSyntaxNode
{
    internal ArithmeticExpressionSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.ArithmeticExpression, parts)
    {
        Parts = parts.All<ShellWordPartSyntax>();
        MayAssign = ArithmeticText.MayAssign(Parts);
    }

    /// <summary>Text and expansions in order; none when nothing stands between the brackets.</summary>
    public IReadOnlyList<ShellWordPartSyntax> Parts { get; }

    /// <summary>Whether an operator in it could change a variable.</summary>
    internal bool MayAssign { get; }
}
