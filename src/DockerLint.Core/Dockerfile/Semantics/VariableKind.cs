namespace DockerLint.Dockerfile.Semantics;

/// <summary>Where a variable comes from.</summary>
public enum VariableKind
{
    /// <summary>ENV.</summary>
    Environment,

    /// <summary>ARG.</summary>
    Argument,

    /// <summary>The environment of the base image.</summary>
    BaseImage,
}
