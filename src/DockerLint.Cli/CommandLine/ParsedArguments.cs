namespace DockerLint.Cli.CommandLine;

/// <summary>A command line taken apart.</summary>
/// <param name="operands">What is no option, in order.</param>
/// <param name="options">The values by option, in order.</param>
internal sealed class ParsedArguments(IReadOnlyList<string> operands, IReadOnlyDictionary<string, List<string>> options)
{
    /// <summary>What is no option, in order.</summary>
    public IReadOnlyList<string> Operands { get; } = operands;

    /// <summary>Whether an option is there.</summary>
    public bool Has(OptionDefinition option) => options.ContainsKey(option.Name);

    /// <summary>The value of an option; null when it is not there.</summary>
    public string? Get(OptionDefinition option) => GetAll(option) is [.., var last] ? last : null;

    /// <summary>All values of an option.</summary>
    public IReadOnlyList<string> GetAll(OptionDefinition option) => options.TryGetValue(option.Name, out var values) ? values : [];
}
