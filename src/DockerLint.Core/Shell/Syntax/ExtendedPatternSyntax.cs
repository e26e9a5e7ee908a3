namespace DockerLint.Shell.Syntax;

/// <summary><c>@(a|b)</c>, <c>!(a)</c> and the like. What stands in the brackets is not read further.</summary>
public sealed class ExtendedPatternSyntax : ShellWordPartSyntax
{
    internal ExtendedPatternSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.ExtendedPattern, parts)
    {
    }

    /// <summary>Its one token.</summary>
    public SyntaxToken TextToken => GetFirstToken();
}
