namespace DockerLint.Dockerfile.Semantics;

/// <summary>What the caller of a build hands in: by the command line, a compose file or the project.</summary>
public sealed record BuildInputs
{
    /// <summary>Nothing handed in.</summary>
    public static BuildInputs None { get; } = new();

    /// <summary>Stages that are built for their own sake, by name or index, as with <c>docker build --target</c>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>
    /// Whether the last stage is built too when there are targets: true when some builds have a target and others may have none,
    /// false when the targets are all that is asked for.
    /// </summary>
    public bool BuildsLastStage { get; init; } = true;

    /// <summary>Build arguments; a null value is one that is taken from an unknown environment.</summary>
    public IReadOnlyDictionary<string, string?> Arguments { get; init; } = new Dictionary<string, string?>();

    /// <summary>Names of additional build contexts; a name hides the stage or image of that name.</summary>
    public IReadOnlyList<string> NamedContexts { get; init; } = [];

    /// <summary>The platforms that images are built for, such as <c>linux/arm64</c>; empty when nobody says.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>
    /// Names of the variables that who starts the image is known to set, as a service of Compose does; empty when nobody says, null when
    /// there may be others, or another program is started.
    /// </summary>
    public IReadOnlyList<string>? RunVariables { get; init; } = [];

    /// <summary>
    /// These inputs with those of somebody who has less to say: targets and platforms replace theirs when they are all that is
    /// asked for, an argument replaces theirs of the same name, everything else is added.
    /// </summary>
    public BuildInputs Over(BuildInputs other)
    {
        if (ReferenceEquals(other, None) || ReferenceEquals(this, None))
        {
            return ReferenceEquals(this, None) ? other : this;
        }

        var arguments = other.Arguments.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var argument in Arguments)
        {
            arguments[argument.Key] = argument.Value;
        }

        return new BuildInputs
        {
            Targets = BuildsLastStage ? Targets.Concat(other.Targets).Distinct(StringComparer.Ordinal).ToArray() : Targets,
            BuildsLastStage = BuildsLastStage && other.BuildsLastStage,
            Arguments = arguments,
            NamedContexts = NamedContexts.Concat(other.NamedContexts).Distinct(StringComparer.Ordinal).ToArray(),
            Platforms = Platforms.Count > 0 ? Platforms : other.Platforms,
            RunVariables = RunVariables is null || other.RunVariables is null ? null : RunVariables.Concat(other.RunVariables).Distinct(StringComparer.Ordinal).ToArray(),
        };
    }
}
