using DockerLint.Compose.Parsing;
using DockerLint.Compose.Syntax;

namespace DockerLint.Compose;

/// <summary>
/// The YAML of one Compose file with every character kept: comments, anchors, tags, styles and the text that is no YAML.
/// What the values mean is said by <see cref="Semantics.ComposeModel"/>.
/// </summary>
public sealed class ComposeSyntaxTree : SyntaxTree
{
    private ComposeSyntaxTree(SourceText text, string filePath, TokenTable tokens, StreamSyntax root, IReadOnlyList<SyntaxDiagnostic> diagnostics)
        : base(text, filePath, tokens, root, diagnostics, origin: null)
    {
    }

    /// <summary>Depth of nested collections that is read; what lies deeper is skipped with one diagnostic, because only hostile files have it.</summary>
    public const int MaximumDepth = 100;

    /// <inheritdoc/>
    public override SourceLanguage Language => SourceLanguage.Compose;

    /// <summary>The whole file.</summary>
    public new StreamSyntax Root => (StreamSyntax)base.Root;

    /// <summary>Parses a text. Never fails: what cannot be read is skipped text and a diagnostic with a name of <see cref="ComposeSyntaxErrors"/>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">Its path as it is to appear in locations.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ComposeSyntaxTree ParseText(SourceText text, string path = "", CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var parser = new ComposeParser(text.ToString(), cancellationToken);
        var root = parser.ParseStream();
        return new ComposeSyntaxTree(text, path, parser.ToTable(), root, parser.GetDiagnostics());
    }

    /// <summary>Parses a string; see <see cref="ParseText(SourceText, string, CancellationToken)"/>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">Its path as it is to appear in locations.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static ComposeSyntaxTree ParseText(string text, string path = "", CancellationToken cancellationToken = default) =>
        ParseText(SourceText.From(text), path, cancellationToken);
}
