using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>A part of a word, with the quotation marks around it dissolved.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place in the file; quotation marks of single quotes are a part of it, double ones are not.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="IsQuoted">Whether quotes or a backslash protect it from being split and matched against files.</param>
/// <param name="VariableName">The name, for a variable; else null.</param>
public sealed record ShellWordPart(ShellWordPartKind Kind, TextSpan Span, ResolvedValue Value, bool IsQuoted, string? VariableName = null);
