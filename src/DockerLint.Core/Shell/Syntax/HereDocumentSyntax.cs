namespace DockerLint.Shell.Syntax;

/// <summary>The lines of a here-document and the delimiter that ends them.</summary>
public sealed class HereDocumentSyntax : ShellSyntaxNode
{
    internal HereDocumentSyntax(ShellNodeParts parts, RedirectionSyntax redirection, string delimiter, bool isQuoted, bool stripsTabs, TextSpan bodySpan)
        : base(ShellSyntaxKind.HereDocument, parts)
    {
        Parts = parts.All<ShellWordPartSyntax>();
        Redirection = redirection;
        Delimiter = delimiter;
        IsQuoted = isQuoted;
        StripsTabs = stripsTabs;
        BodySpan = bodySpan;
    }

    /// <summary>The redirection that announces it.</summary>
    public RedirectionSyntax Redirection { get; }

    /// <summary>The delimiter without its quotes.</summary>
    public string Delimiter { get; }

    /// <summary>Whether the delimiter was quoted, so that nothing in the body is expanded.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether <c>&lt;&lt;-</c> removes the tabs at the start of its lines.</summary>
    public bool StripsTabs { get; }

    /// <summary>The place of its lines in the text of the tree, without the line of the delimiter.</summary>
    public TextSpan BodySpan { get; }

    /// <summary>The body: text and expansions. The tabs that <c>&lt;&lt;-</c> removes are trivia.</summary>
    public IReadOnlyList<ShellWordPartSyntax> Parts { get; }

    /// <summary>The delimiter at the end; missing when the text ends before it.</summary>
    public SyntaxToken EndToken => GetLastToken();
}
