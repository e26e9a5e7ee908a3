namespace DockerLint.Compose.Applications;

/// <summary>The names under which Compose looks for files when it is told none.</summary>
public static class ComposeFileNames
{
    /// <summary>The file of a project; the first one that exists counts.</summary>
    public static IReadOnlyList<string> Base { get; } = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

    /// <summary>The file that is laid over it; the first one that exists counts, whatever the name of the other.</summary>
    public static IReadOnlyList<string> Override { get; } = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];

    /// <summary>Whether a name is that of a part for one purpose, <c>docker-compose.prod.yml</c>, which is mostly laid over the file of the project.</summary>
    public static bool IsVariant(string name) =>
        !Base.Contains(name) && (name.StartsWith("compose.", StringComparison.Ordinal) || name.StartsWith("docker-compose.", StringComparison.Ordinal)
            || name.StartsWith("compose-", StringComparison.Ordinal) || name.StartsWith("docker-compose-", StringComparison.Ordinal));
}
