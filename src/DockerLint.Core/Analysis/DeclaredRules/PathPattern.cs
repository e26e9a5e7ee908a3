namespace DockerLint.Analysis.DeclaredRules;

/// <summary>What separates the keys of a path, so that a dot in a key is told from one between keys.</summary>
internal static class PathPattern
{
    public const char Separator = '\u0001';

    /// <summary>The longest path below which is looked, in UTF-16 units.</summary>
    public const int MaximumLength = 1024;

    /// <summary>A path as people write it.</summary>
    public static string Show(string path) => path.Replace(Separator, '.');
}
