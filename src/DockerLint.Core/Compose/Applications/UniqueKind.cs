namespace DockerLint.Compose.Applications;

/// <summary>What two items of a list must not have in common.</summary>
internal enum UniqueKind
{
    /// <summary>Items may be equal.</summary>
    None,

    /// <summary>The text up to an equals sign.</summary>
    Key,

    /// <summary>The path in the container.</summary>
    Volume,

    /// <summary>The device in the container.</summary>
    Device,

    /// <summary>The file in the container, a secret's.</summary>
    Secret,

    /// <summary>The file in the container, a config's.</summary>
    Config,

    /// <summary>Address, ports and protocol.</summary>
    Port,

    /// <summary>The path of a file.</summary>
    Path,
}
