namespace DockerLint.Dockerfile.Semantics;

/// <summary>How a flag of an instruction is given.</summary>
public enum FlagKind
{
    /// <summary>With a value, once.</summary>
    Single,

    /// <summary>With a value, any number of times.</summary>
    Repeatable,

    /// <summary>Alone, or with <c>true</c> or <c>false</c> in any case, once.</summary>
    Boolean,
}
