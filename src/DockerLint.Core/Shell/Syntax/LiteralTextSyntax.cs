namespace DockerLint.Shell.Syntax;

/// <summary>Text that stands for itself, patterns such as <c>*</c> included. A continuation cuts it into two.</summary>
public sealed class LiteralTextSyntax : ShellWordPartSyntax
{
    internal LiteralTextSyntax(ShellNodeParts parts, string value)
        : base(ShellSyntaxKind.LiteralText, parts) => Value = value;

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Its one token.</summary>
    public SyntaxToken TextToken => GetFirstToken();
}
