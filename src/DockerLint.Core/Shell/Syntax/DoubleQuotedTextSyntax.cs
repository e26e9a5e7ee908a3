namespace DockerLint.Shell.Syntax;

/// <summary><c>"…"</c> or, to be translated, <c>$"…"</c>: text and expansions that are not split.</summary>
public sealed class DoubleQuotedTextSyntax : ShellWordPartSyntax
{
    internal DoubleQuotedTextSyntax(ShellNodeParts parts)
        : base(ShellSyntaxKind.DoubleQuotedText, parts) => Parts = parts.All<ShellWordPartSyntax>();

    /// <summary>The quotation mark that opens it, with the dollar sign before it if there is one.</summary>
    public SyntaxToken OpenQuoteToken => GetFirstToken();

    /// <summary>What stands between the quotation marks.</summary>
    public IReadOnlyList<ShellWordPartSyntax> Parts { get; }

    /// <summary>The quotation mark that closes it.</summary>
    public SyntaxToken CloseQuoteToken => GetLastToken();
}
