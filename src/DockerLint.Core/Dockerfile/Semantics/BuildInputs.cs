namespace DockerLint.Dockerfile.Semantics;

/// <summary>What the caller of a build hands in: by the command line, a compose file or the project.</summary>
public sealed record BuildInputs
{
    /// <summary>Nothing handed in.</summary>
    public static BuildInputs None { get; } = new();

    /// <summary>Stages that are built besides the last one, by name or index.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Build arguments; a null value is one that is taken from an unknown environment.</summary>
    public IReadOnlyDictionary<string, string?> Arguments { get; init; } = new Dictionary<string, string?>();

    /// <summary>Names of additional build contexts; a name hides the stage or image of that name.</summary>
    public IReadOnlyList<string> NamedContexts { get; init; } = [];
}
