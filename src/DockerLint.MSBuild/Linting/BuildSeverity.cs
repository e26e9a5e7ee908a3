namespace DockerLint.MSBuild.Linting;

/// <summary>The severities of findings; the values are those of the engine's own type.</summary>
internal enum BuildSeverity
{
    Hidden,
    Info,
    Warning,
    Error,
}
