namespace DockerLint.Cli.CommandLine;

/// <summary>An option of a command line.</summary>
/// <param name="Option">Which one.</param>
/// <param name="Value">Its value; empty when it takes none.</param>
// A class: the runtime would compile every collection of a struct of ours at start.
internal sealed record GivenOption(OptionDefinition Option, string Value);
