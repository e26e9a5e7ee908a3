namespace DockerLint.Cli.CommandLine;

/// <summary>A command line taken apart.</summary>
/// <param name="operands">What is no option, in order.</param>
/// <param name="options">The options with their values, in order.</param>
internal sealed class ParsedArguments(IReadOnlyList<string> operands, IReadOnlyList<GivenOption> options)
{
    /// <summary>What is no option, in order.</summary>
    public IReadOnlyList<string> Operands { get; } = operands;

    /// <summary>The options with their values, in the order in which they are given.</summary>
    public IReadOnlyList<GivenOption> Options { get; } = options;

    /// <summary>Whether an option is there.</summary>
    public bool Has(OptionDefinition option) => Options.Any(given => given.Option == option);

    /// <summary>The value of an option; null when it is not there.</summary>
    public string? Get(OptionDefinition option) => GetAll(option) is [.., var last] ? last : null;

    /// <summary>All values of an option.</summary>
    public IReadOnlyList<string> GetAll(OptionDefinition option) => Options.Where(given => given.Option == option).Select(given => given.Value).ToArray();
}
