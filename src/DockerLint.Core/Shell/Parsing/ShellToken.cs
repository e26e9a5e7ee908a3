using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>
/// What comes next, judged by its first characters: a word is not read before it is known what it is for. A line break has the
/// kind of its trivia, a word the kind of its node.
/// </summary>
internal readonly struct ShellToken(ShellSyntaxKind kind, int start, int end, ShellSyntaxKind keyword = ShellSyntaxKind.None, bool isPlain = false)
{
    public ShellSyntaxKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>Offset behind it; behind its plain beginning for a word that is not plain.</summary>
    public int End { get; } = end;

    /// <summary>The kind of the reserved word that it would be where one can stand.</summary>
    public ShellSyntaxKind Keyword { get; } = keyword;

    /// <summary>Whether it is a word without quotes and expansions.</summary>
    public bool IsPlain { get; } = isPlain;

    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool IsWord => Kind == ShellSyntaxKind.Word;

    public bool IsLineBreak => Kind == ShellSyntaxKind.EndOfLineTrivia;

    public bool IsEnd => Kind == ShellSyntaxKind.EndOfFileToken;

    public bool IsRedirection => Kind is ShellSyntaxKind.DescriptorToken or ShellSyntaxKind.RedirectionOperatorToken;

    /// <summary>Whether it is an operator, or a word that could be reserved, of a kind.</summary>
    public bool Is(ShellSyntaxKind other) => Kind == other || Keyword == other;
}
