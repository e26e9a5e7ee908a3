namespace DockerLint.Shell.Syntax;

/// <summary>A word: literal text, quotations and expansions end to end. Where a word is required and absent, it is missing and has no parts.</summary>
public sealed class ShellWordSyntax : ShellSyntaxNode
{
    internal ShellWordSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.Word, parts) => Parts = parts.All<ShellWordPartSyntax>();

    /// <summary>Its parts in order.</summary>
    public IReadOnlyList<ShellWordPartSyntax> Parts { get; }

    /// <summary>The text of a word that is unquoted literal text and nothing else; null for any other.</summary>
    public string? LiteralText => Parts.Count == 1 && Parts[0] is LiteralTextSyntax literal ? literal.Value : null;
}
