namespace DockerLint.Shell.Syntax;

/// <summary><c>[[ … ]]</c>. Within it words are neither split nor matched against files.</summary>
public sealed class TestCommandSyntax : ShellCommandSyntax
{
    private readonly int close;

    internal TestCommandSyntax(ShellNodeParts parts, int close)
        : base(ShellSyntaxKind.TestCommand, parts)
    {
        Words = parts.All<ShellWordSyntax>();
        this.close = close;
    }

    /// <summary>The <c>[[</c>.</summary>
    public SyntaxToken OpenBracketsToken => GetFirstToken();

    /// <summary>Operands and operators in order; brackets, <c>&amp;&amp;</c> and <c>||</c> are words of their own here.</summary>
    public IReadOnlyList<ShellWordSyntax> Words { get; }

    /// <summary>The <c>]]</c>.</summary>
    public SyntaxToken CloseBracketsToken => Token(close);
}
