namespace DockerLint.Analysis;

/// <summary>The tree in which a finding was made, possibly one inside the file, and its place there: what its fix starts from.</summary>
/// <param name="tree">The tree.</param>
/// <param name="span">The place in that tree's own text.</param>
internal sealed class SyntaxSource(SyntaxTree tree, TextSpan span) : DiagnosticSource
{
    public SyntaxTree Tree { get; } = tree;

    public TextSpan Span { get; } = span;
}
