namespace DockerLint.Shell.Syntax;

/// <summary><c>$'…'</c>: text with the escape sequences of C.</summary>
public sealed class AnsiCQuotedTextSyntax : ShellWordPartSyntax
{
    internal AnsiCQuotedTextSyntax(ShellNodeParts parts, string value)
        : base(ShellSyntaxKind.AnsiCQuotedText, parts) => Value = value;

    /// <summary>The dollar sign with the quotation mark that opens it.</summary>
    public SyntaxToken OpenQuoteToken => GetFirstToken();

    /// <summary>What stands between the quotation marks; of no width when nothing does.</summary>
    public SyntaxToken TextToken => Token(FirstTokenIndex + 1);

    /// <summary>The quotation mark that closes it.</summary>
    public SyntaxToken CloseQuoteToken => GetLastToken();

    /// <summary>The text with its escape sequences decoded.</summary>
    public string Value { get; }
}
