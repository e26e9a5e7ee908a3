namespace DockerLint.Shell.Semantics;

/// <summary>How a program that runs another one finds it among its arguments.</summary>
/// <param name="Options">Its options that take a value.</param>
/// <param name="Operands">Number of operands before the command: the duration of <c>timeout</c>.</param>
/// <param name="TakesAssignments">Whether <c>NAME=value</c> before the command is an assignment.</param>
/// <param name="RunsNothingWith">Options with which it runs no command: <c>command -v</c>.</param>
/// <param name="RequiredOption">An option without which it runs no command: <c>runuser -u</c>.</param>
internal sealed record WrapperSpec(OptionSpec Options, int Operands = 0, bool TakesAssignments = false, string RunsNothingWith = "", string RequiredOption = "");
