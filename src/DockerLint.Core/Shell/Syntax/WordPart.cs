namespace DockerLint.Shell.Syntax;

/// <summary>A part of a word.</summary>
internal abstract class WordPart(TextSpan span) : ShellNode(span);
