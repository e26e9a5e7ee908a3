namespace DockerLint.Grammars;

/// <summary>What a volume in short syntax mounts.</summary>
public enum VolumeKind
{
    /// <summary>A new volume without a name.</summary>
    Anonymous,

    /// <summary>A volume by its name.</summary>
    Named,

    /// <summary>A file or directory of the host.</summary>
    Bind,
}
