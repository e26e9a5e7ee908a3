using System.Text.Json;

namespace DockerLint.Conformance.Vectors;

/// <summary>The folder of JSON Lines files that the environment names; the repository holds none of them.</summary>
internal static class VectorFolder
{
    public const string Variable = "DOCKERLINT_VECTORS";

    private static readonly string? Root = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;

    /// <summary>Why the tests of a file do not run here; null if they do.</summary>
    public static string? WhyNot(string file) => Root is null
        ? $"Conformance vectors: {Variable} names no folder"
        // A folder that does not exist is a mistake, and the test says so when it reads.
        : Directory.Exists(Root) && !File.Exists(Path.Combine(Root, file)) ? $"Conformance vectors: there is no {file} in the folder that {Variable} names" : null;

    /// <summary>The rows of a file in order.</summary>
    public static IReadOnlyList<VectorRow> Read(string file) =>
        File.ReadLines(Path.Combine(Root ?? throw new InvalidOperationException($"{Variable} is not set"), file))
            .Where(line => line.Length > 0)
            .Select(line => new VectorRow(JsonDocument.Parse(line).RootElement))
            .ToArray();
}
