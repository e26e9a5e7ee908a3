namespace DockerLint.Shell.Semantics;

/// <summary>A program in front of a command that only runs it: <c>sudo</c>, <c>env</c>, <c>nice</c>, <c>xargs</c>.</summary>
/// <param name="Name">Its name without a path.</param>
/// <param name="Span">The place of its name in the file.</param>
/// <param name="Arguments">What stands between it and the command: its options and operands.</param>
public sealed record CommandWrapper(string Name, TextSpan Span, IReadOnlyList<ShellArgument> Arguments);
