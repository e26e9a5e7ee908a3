namespace DockerLint.Shell.Syntax;

/// <summary><c>'…'</c>: every character stands for itself.</summary>
public sealed class SingleQuotedTextSyntax : ShellWordPartSyntax
{
    internal SingleQuotedTextSyntax(ShellNodeParts parts, string value)
        : base(ShellSyntaxKind.SingleQuotedText, parts) => Value = value;

    /// <summary>The quotation mark that opens it.</summary>
    public SyntaxToken OpenQuoteToken => GetFirstToken();

    /// <summary>What stands between the quotation marks; of no width when nothing does.</summary>
    public SyntaxToken TextToken => Token(FirstTokenIndex + 1);

    /// <summary>The quotation mark that closes it.</summary>
    public SyntaxToken CloseQuoteToken => GetLastToken();

    /// <summary>The text between the quotation marks.</summary>
    public string Value { get; }
}
