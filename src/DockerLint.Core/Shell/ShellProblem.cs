namespace DockerLint.Shell;

/// <summary>Something in a shell text that its shell would not accept. Which id and severity it has is said by the rule that reports it.</summary>
/// <param name="Kind">What kind of problem.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="Message">What is wrong here, in one sentence without a full stop.</param>
public sealed record ShellProblem(ShellProblemKind Kind, TextSpan Span, string Message);
