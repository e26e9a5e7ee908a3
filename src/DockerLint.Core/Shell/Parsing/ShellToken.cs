using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>A token: its text for operators and descriptors, its word for words.</summary>
internal readonly struct ShellToken(ShellTokenKind kind, TextSpan span, string text, WordNode? word = null)
{
    public ShellTokenKind Kind { get; } = kind;

    public TextSpan Span { get; } = span;

    public string Text { get; } = text;

    public WordNode? Word { get; } = word;

    public bool Is(string symbol) => Kind == ShellTokenKind.Operator && Text == symbol;

    public bool IsKeyword(string keyword) => Word?.Keyword == keyword;

    public bool IsRedirection => Kind == ShellTokenKind.Descriptor || (Kind == ShellTokenKind.Operator && Text.IndexOfAny(['<', '>']) >= 0);
}
