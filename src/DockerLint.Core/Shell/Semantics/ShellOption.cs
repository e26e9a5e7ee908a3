using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>An option among the arguments of a command.</summary>
/// <param name="Name">With its dashes and without a value: <c>-y</c> (also when it stood in a bundle), <c>--yes</c>.</param>
/// <param name="Value">Its value, attached or in the next argument; null when it has none.</param>
/// <param name="Argument">The argument it stands in.</param>
/// <param name="ValueArgument">The argument its value stands in, which may be the same; null when it has none.</param>
public sealed record ShellOption(string Name, ResolvedValue? Value, ShellArgument Argument, ShellArgument? ValueArgument);
