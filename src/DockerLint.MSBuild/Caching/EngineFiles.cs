namespace DockerLint.MSBuild.Caching;

/// <summary>
/// The assemblies beside the task that findings depend on. They are stamped as files, because asking a module for its version
/// would load it.
/// </summary>
internal static class EngineFiles
{
    private static readonly string[] Names = ["DockerLint.Core.dll", "DockerLint.Workspaces.dll", "DockerLint.Reporting.dll", "DockerLint.Analyzers.dll", "YamlDotNet.dll", "Sprache.dll"];

    /// <summary>Their full paths; empty when the task was not loaded from a file.</summary>
    public static IReadOnlyList<string> Paths =>
        Path.GetDirectoryName(typeof(EngineFiles).Assembly.Location) is { Length: > 0 } folder ? Array.ConvertAll(Names, name => Path.Combine(folder, name)) : [];
}
