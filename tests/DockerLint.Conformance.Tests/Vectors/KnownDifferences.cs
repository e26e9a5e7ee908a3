using System.IO.Enumeration;

namespace DockerLint.Conformance.Vectors;

/// <summary>Rows in which we differ on purpose, each with a reason: <c>known-differences.tsv</c>, an id or pattern and a tab before the reason.</summary>
internal static class KnownDifferences
{
    /// <summary>The patterns in the order of the file.</summary>
    public static IReadOnlyList<string> Patterns { get; } = Read();

    /// <summary>The first pattern that names a row; null if none does.</summary>
    public static string? Find(string id) => Patterns.FirstOrDefault(pattern => FileSystemName.MatchesSimpleExpression(pattern, id, ignoreCase: false));

    private static string[] Read() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "known-differences.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t') is [{ Length: > 0 } pattern, { Length: > 0 }] ? pattern : throw new InvalidDataException($"'{line}' is no pattern, a tab and a reason"))
            .ToArray();
}
