namespace DockerLint.Compose.Syntax;

/// <summary>A whole file: its documents, none for a file of blanks and comments.</summary>
public sealed class StreamSyntax : ComposeSyntaxNode
{
    internal StreamSyntax(int endToken, IReadOnlyList<DocumentSyntax> documents)
        : base(ComposeSyntaxKind.Stream, 0, endToken, documents)
    {
        Documents = documents;
    }

    /// <summary>The documents in order.</summary>
    public IReadOnlyList<DocumentSyntax> Documents { get; }

    /// <summary>The token of no width at the end of the file.</summary>
    public SyntaxToken EndOfFile => GetLastToken();
}
