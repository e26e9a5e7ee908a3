namespace DockerLint.Repository;

/// <summary>The files of the repository.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Outside = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    /// <summary>Full path of the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Whether generated files are to be written instead of compared.</summary>
    public static bool Update { get; } = Environment.GetEnvironmentVariable("DOCKERLINT_UPDATE") == "1";

    /// <summary>What to run when a generated file is stale.</summary>
    public const string UpdateCommand = "DOCKERLINT_UPDATE=1 dotnet test tests/DockerLint.Repository.Tests --filter Generated";

    public static string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string path) => File.ReadAllText(FullPath(path)).Replace("\r\n", "\n");

    /// <summary>Paths relative to the root with forward slashes, in ordinal order; build outputs and hidden folders left out.</summary>
    public static IReadOnlyList<string> Find(string pattern, params string[] folders)
    {
        var found = new List<string>();
        foreach (var folder in folders.Length == 0 ? [""] : folders)
        {
            if (Directory.Exists(FullPath(folder)))
            {
                Collect(FullPath(folder), pattern, found);
            }
        }

        return found.Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal).ToArray();
    }

    private static void Collect(string folder, string pattern, List<string> found)
    {
        found.AddRange(Directory.EnumerateFiles(folder, pattern));
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(inner);
            if (!name.StartsWith('.') && !Outside.Contains(name))
            {
                Collect(inner, pattern, found);
            }
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DockerLint.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
