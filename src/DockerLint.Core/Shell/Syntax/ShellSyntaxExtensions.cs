namespace DockerLint.Shell.Syntax;

/// <summary>Kinds of tokens and trivia of a shell text.</summary>
public static class ShellSyntaxExtensions
{
    /// <summary>The kind of a token of a <see cref="ShellSyntaxTree"/>.</summary>
    public static ShellSyntaxKind ShellKind(this SyntaxToken token) => (ShellSyntaxKind)token.RawKind;

    /// <summary>The kind of a trivia of a <see cref="ShellSyntaxTree"/>.</summary>
    public static ShellSyntaxKind ShellKind(this SyntaxTrivia trivia) => (ShellSyntaxKind)trivia.RawKind;
}
