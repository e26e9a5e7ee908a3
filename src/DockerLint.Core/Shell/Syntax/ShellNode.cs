namespace DockerLint.Shell.Syntax;

/// <summary>A piece of a shell text; its span counts in the text of the <see cref="ScriptUnit"/> it belongs to.</summary>
internal abstract class ShellNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}
