namespace DockerLint.Workspaces.ShellCheck;

/// <summary>The program did not do what it was started for.</summary>
/// <param name="message">Why, as a part of a sentence.</param>
internal sealed class ShellCheckException(string message) : Exception(message);
