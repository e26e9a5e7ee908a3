namespace DockerLint.Shell.Syntax;

/// <summary>Unquoted text that a shell expands into something not known here, such as an extended pattern.</summary>
internal sealed class OpaquePart(TextSpan span) : WordPart(span);
