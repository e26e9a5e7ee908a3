namespace DockerLint.Dockerfile.Semantics;

/// <summary>What names a stage.</summary>
public enum StageReferenceKind
{
    /// <summary>FROM.</summary>
    From,

    /// <summary><c>--from</c> of COPY or ADD.</summary>
    CopyFrom,

    /// <summary><c>from=</c> of a mount of RUN.</summary>
    MountFrom,
}
