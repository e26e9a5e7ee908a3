namespace DockerLint.Compose.Applications;

/// <summary>What the canonical form of an application holds, as the options of <c>docker compose config</c> choose it.</summary>
public sealed record CanonicalOptions
{
    /// <summary>All services and resources, with everything that the files imply and name.</summary>
    public static CanonicalOptions Default { get; } = new();

    /// <summary>What <c>docker compose config</c> prints of it without options of its own and without active profiles.</summary>
    public static CanonicalOptions ComposeConfig { get; } = new() { Profiles = [], KeepVariableFiles = false, KeepUnusedResources = false };

    /// <summary>
    /// Whether what files leave out is added: the network <c>default</c>, names of resources, the Dockerfile of a build, dependencies that
    /// follow from links, namespaces and <c>volumes_from</c>. Without it this is <c>--no-normalize</c>.
    /// </summary>
    public bool Normalize { get; init; } = true;

    /// <summary>
    /// Whether variables without a value are looked up in the environment, and the files of <c>env_file</c> and <c>label_file</c> are read.
    /// Without it this is <c>--no-env-resolution</c>.
    /// </summary>
    public bool ReadVariables { get; init; } = true;

    /// <summary>
    /// Whether relative paths are joined to the folder of the project as its files are named; without it those of the
    /// project's own files are left as they are, and those of files that are included or extended are given from that folder.
    /// </summary>
    public bool ResolvePaths { get; init; } = true;

    /// <summary>
    /// The active profiles, <c>*</c> for all. A service that has profiles and none of them is left out; null leaves all services in, for
    /// the profiles are not known.
    /// </summary>
    public IReadOnlyList<string>? Profiles { get; init; }

    /// <summary>
    /// The services that are asked for, as on the command line: only they and what they depend on stay, and the profiles of those named are
    /// active. A name that no service has means nothing; null asks for all.
    /// </summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>Whether <c>env_file</c> and <c>label_file</c> stay when their contents have gone into the environment and labels.</summary>
    public bool KeepVariableFiles { get; init; } = true;

    /// <summary>Whether networks, volumes, secrets and configs stay that no service uses.</summary>
    public bool KeepUnusedResources { get; init; } = true;
}
