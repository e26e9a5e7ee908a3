namespace DockerLint.MSBuild.Linting;

/// <summary>Tells, without the engine, whether a Dockerfile might build a project.</summary>
internal static class ProjectMention
{
    private const long LargestFile = 1 << 20;

    /// <summary>Whether a file calls <c>dotnet</c> and names the project, or lies beside it.</summary>
    /// <param name="file">Full path of the file.</param>
    /// <param name="project">Full path of the project.</param>
    public static bool IsIn(string file, string project)
    {
        if (file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        try
        {
            var text = new FileInfo(file).Length <= LargestFile ? File.ReadAllText(file) : "";
            return text.IndexOf("dotnet", StringComparison.OrdinalIgnoreCase) >= 0
                && (text.IndexOf(Path.GetFileName(project), StringComparison.OrdinalIgnoreCase) >= 0 || Path.GetDirectoryName(file) == Path.GetDirectoryName(project));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever lints the file says so.
            return false;
        }
    }
}
