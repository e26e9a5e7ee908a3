namespace DockerLint.Compose.Syntax;

/// <summary>Kinds of tokens and trivia of a Compose file.</summary>
public static class ComposeSyntaxExtensions
{
    /// <summary>The kind of a token of a <see cref="ComposeSyntaxTree"/>.</summary>
    public static ComposeSyntaxKind ComposeKind(this SyntaxToken token) => (ComposeSyntaxKind)token.RawKind;

    /// <summary>The kind of a trivia of a <see cref="ComposeSyntaxTree"/>.</summary>
    public static ComposeSyntaxKind ComposeKind(this SyntaxTrivia trivia) => (ComposeSyntaxKind)trivia.RawKind;
}
