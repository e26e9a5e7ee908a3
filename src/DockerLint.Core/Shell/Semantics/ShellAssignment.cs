using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>An assignment in front of a command or alone: <c>NAME=value</c>, also behind <c>env</c> and <c>sudo</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; unknown for an element or a list of an array.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="IsAppend">Whether it is <c>+=</c>.</param>
public sealed record ShellAssignment(string Name, ResolvedValue Value, TextSpan Span, bool IsAppend = false);
