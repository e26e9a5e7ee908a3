namespace DockerLint.Shell.Syntax;

/// <summary>A backslash with the character behind it.</summary>
public sealed class EscapedTextSyntax : ShellWordPartSyntax
{
    internal EscapedTextSyntax(ShellNodeParts parts, string value)
        : base(ShellSyntaxKind.EscapedText, parts) => Value = value;

    /// <summary>What it stands for: the character alone, or both where the backslash protects nothing (<c>"\d"</c>).</summary>
    public string Value { get; }

    /// <summary>Its one token.</summary>
    public SyntaxToken TextToken => GetFirstToken();
}
