namespace DockerLint.Grammars;

/// <summary>The types of a mount of RUN.</summary>
public enum MountType
{
    /// <summary>Files of the build context, a stage or an image; the default.</summary>
    Bind,

    /// <summary>A directory that is kept between builds.</summary>
    Cache,

    /// <summary>A directory in memory.</summary>
    Tmpfs,

    /// <summary>A secret as a file or variable.</summary>
    Secret,

    /// <summary>The SSH agent of the client.</summary>
    Ssh,
}
