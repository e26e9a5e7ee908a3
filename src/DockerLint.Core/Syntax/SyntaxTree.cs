namespace DockerLint.Syntax;

/// <summary>
/// One parsed file. Whatever the input is, the concatenation of its tokens with their trivia is the input, character for
/// character; what could not be understood is kept in the tree and told in <see cref="Diagnostics"/>.
/// </summary>
public abstract class SyntaxTree
{
    private protected SyntaxTree(SourceText text, string filePath, TokenTable tokens, SyntaxNode root, IReadOnlyList<SyntaxDiagnostic> diagnostics, TextOrigin? origin)
    {
        Text = text;
        FilePath = filePath;
        Tokens = tokens;
        Root = root;
        Diagnostics = diagnostics;
        Origin = origin;
        root.Attach(this);
    }

    /// <summary>The language of the tree.</summary>
    public abstract SourceLanguage Language { get; }

    /// <summary>The path the text came from, as given by the caller; empty if there is none.</summary>
    public string FilePath { get; }

    /// <summary>The text of this tree.</summary>
    public SourceText Text { get; }

    /// <summary>The outermost node; covers the whole text.</summary>
    public SyntaxNode Root { get; }

    /// <summary>What the parser could not accept, ordered by place.</summary>
    public IReadOnlyList<SyntaxDiagnostic> Diagnostics { get; }

    /// <summary>Where the text stands in another file; null when it is a file of its own.</summary>
    public TextOrigin? Origin { get; }

    internal TokenTable Tokens { get; }

    /// <summary>All tokens in order, the last one of no width at the end of the text.</summary>
    public IEnumerable<SyntaxToken> GetTokens() => Root.DescendantTokens();

    /// <summary>The place of a span of this tree in the outermost file.</summary>
    public virtual Location GetLocation(TextSpan span)
    {
        if (Origin is null)
        {
            return new Location(FilePath, span, Text.GetLineSpan(span));
        }

        var outer = Origin.Map.ToOuter(span);
        return new Location(FilePath, outer, Origin.OuterText.GetLineSpan(outer));
    }

    /// <summary>The input, put together again from tokens and trivia.</summary>
    public override string ToString() => string.Concat(GetTokens().Select(token => token.ToFullString()));
}
