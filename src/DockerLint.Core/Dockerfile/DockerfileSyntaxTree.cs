using DockerLint.Dockerfile.Parsing;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile;

/// <summary>A parsed Dockerfile. Follows BuildKit's Dockerfile frontend; any text gives a tree.</summary>
public sealed class DockerfileSyntaxTree : SyntaxTree
{
    internal DockerfileSyntaxTree(SourceText text, string filePath, TokenTable tokens, DockerfileSyntax root, IReadOnlyList<SyntaxDiagnostic> diagnostics, char escapeCharacter, TextOrigin? origin)
        : base(text, filePath, tokens, root, diagnostics, origin) => EscapeCharacter = escapeCharacter;

    /// <inheritdoc/>
    public override SourceLanguage Language => SourceLanguage.Dockerfile;

    /// <summary>The outermost node.</summary>
    public new DockerfileSyntax Root => (DockerfileSyntax)base.Root;

    /// <summary>The escape character in force: a backslash, or a backtick by the directive <c>escape</c>.</summary>
    public char EscapeCharacter { get; }

    /// <summary>Parses a text. Never fails: what is wrong stands in the tree's diagnostics.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">The path for locations; empty if there is none.</param>
    /// <param name="origin">Where the text stands when it is a part of another file.</param>
    /// <param name="cancellationToken">Stops a parse that nobody waits for.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DockerfileSyntaxTree ParseText(SourceText text, string path = "", TextOrigin? origin = null, CancellationToken cancellationToken = default) =>
        new DockerfileParser(text, path, origin, cancellationToken).Parse();

    /// <summary>Parses a string.</summary>
    public static DockerfileSyntaxTree ParseText(string text, string path = "", CancellationToken cancellationToken = default) =>
        ParseText(SourceText.From(text), path, null, cancellationToken);
}
