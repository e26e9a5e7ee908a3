namespace DockerLint.Cli.CommandLine;

/// <summary>The command line cannot be carried out as it is written.</summary>
/// <param name="message">What is wrong, without a full stop.</param>
internal sealed class UsageException(string message) : Exception(message);
