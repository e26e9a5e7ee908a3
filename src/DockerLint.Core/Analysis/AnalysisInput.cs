using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>What is known about a file besides its text. Everything left out is unknown, and rules that need it are silent.</summary>
public sealed record AnalysisInput
{
    /// <summary>Default configuration, nothing else known.</summary>
    public static AnalysisInput Default { get; } = new();

    /// <summary>What is configured for the file. Never changed once it has been used: what follows from it is kept.</summary>
    public AnalyzerConfiguration Configuration { get; init; } = AnalyzerConfiguration.Default;

    /// <summary>The build context of a Dockerfile; null when it is unknown.</summary>
    public BuildContext? BuildContext { get; init; }

    /// <summary>The stage that is built; null for the last one or when it is unknown.</summary>
    public string? BuildTarget { get; init; }

    /// <summary>Build arguments given from outside, a null value standing for one that is taken from an unknown environment.</summary>
    public IReadOnlyDictionary<string, string?> BuildArguments { get; init; } = new Dictionary<string, string?>();
}
