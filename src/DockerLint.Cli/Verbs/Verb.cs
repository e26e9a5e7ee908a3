using DockerLint.Cli.CommandLine;

namespace DockerLint.Cli.Verbs;

/// <summary>One thing the command can do.</summary>
/// <param name="Name">Its word.</param>
/// <param name="Operands">What follows it, for the help.</param>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="Options">Its options.</param>
/// <param name="Run">Does it; gives the exit code.</param>
internal sealed record Verb(string Name, string Operands, string Summary, IReadOnlyList<OptionDefinition> Options, Func<ParsedArguments, HostEnvironment, int> Run)
{
    /// <summary>What else the help says; empty for nothing.</summary>
    public string Notes { get; init; } = string.Empty;
}
