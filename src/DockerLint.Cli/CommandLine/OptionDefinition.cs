namespace DockerLint.Cli.CommandLine;

/// <summary>An option of a verb.</summary>
/// <param name="Name">Its name with two dashes.</param>
/// <param name="Value">What the value is called in the help; null when it takes none.</param>
/// <param name="Description">What it does.</param>
internal sealed record OptionDefinition(string Name, string? Value, string Description)
{
    /// <summary>The words its value can be; null when it can be anything.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>Whether its value may be left out; a value then has to be attached (<c>--name=value</c>).</summary>
    public bool IsValueOptional { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeatable { get; init; }
}
