using System.Text;

namespace DockerLint.Conformance.Vectors;

/// <summary>Compares us with all rows of one kind and says how far we agree.</summary>
internal static class Agreement
{
    private const int ShownMisses = 20;

    /// <summary>Fails for a row that differs without being listed, and for a listed pattern of which no row differs any more.</summary>
    /// <param name="output">Takes the counts.</param>
    /// <param name="file">The file of vectors.</param>
    /// <param name="kind">The kind of rows; empty for a file of one kind.</param>
    /// <param name="difference">Gives the difference between us and a row in words; null if there is none.</param>
    public static void Check(ITestOutputHelper output, string file, string kind, Func<VectorRow, string?> difference) =>
        CheckFacts(output, file, kind, "rows", row => [(row.Id, difference(row))]);

    /// <summary>The same for rows that state several facts, each of them under an id of its own.</summary>
    /// <param name="output">Takes the counts.</param>
    /// <param name="file">The file of vectors.</param>
    /// <param name="kind">The kind of rows; empty for a file of one kind.</param>
    /// <param name="facts">What is counted, for people.</param>
    /// <param name="differences">Gives the ids of a row's facts, and the difference between us and each of them in words.</param>
    public static void CheckFacts(ITestOutputHelper output, string file, string kind, string facts, Func<VectorRow, IEnumerable<(string Id, string? Difference)>> differences)
    {
        var all = 0;
        var agreed = 0;
        var listed = 0;
        var misses = new List<string>();
        var stale = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (id, found) in VectorFolder.Read(file).Where(row => row.Kind == kind).SelectMany(row => Describe(row, differences)))
        {
            all++;
            var pattern = KnownDifferences.Find(id);
            if (pattern is not null)
            {
                stale[pattern] = found is null && stale.GetValueOrDefault(pattern, true);
            }

            agreed += found is null ? 1 : 0;
            listed += found is not null && pattern is not null ? 1 : 0;
            if (found is not null && pattern is null)
            {
                misses.Add($"{id}: {found}");
            }
        }

        var report = new StringBuilder();
        report.Append(file).Append(' ').Append(kind).Append($": {all} {facts}, {agreed} agree, {listed} listed, {misses.Count} differ").AppendLine();
        foreach (var miss in misses.Take(ShownMisses))
        {
            report.AppendLine(miss);
        }

        foreach (var pattern in stale.Where(item => item.Value).Select(item => item.Key))
        {
            report.AppendLine($"known-differences.tsv lists '{pattern}', but we agree with every such row: delete the line");
        }

        output.WriteLine(report.ToString());
        Assert.True(misses.Count == 0 && !stale.ContainsValue(true), report.ToString());
    }

    /// <summary>Fails for a kind of rows that nothing compares.</summary>
    public static void CheckKinds(string file, IEnumerable<string> compared) =>
        Assert.Empty(VectorFolder.Read(file).Select(row => row.Kind).Distinct(StringComparer.Ordinal).Except(compared, StringComparer.Ordinal));

    private static IReadOnlyList<(string Id, string? Difference)> Describe(VectorRow row, Func<VectorRow, IEnumerable<(string Id, string? Difference)>> differences)
    {
        try
        {
            return differences(row).ToArray();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [(row.Id, "threw " + exception)];
        }
    }
}
