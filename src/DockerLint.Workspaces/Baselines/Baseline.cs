using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Baselines;

/// <summary>
/// Known findings, kept in a file so that only new ones are reported. A finding is known by its file, its rule and the text of the line
/// in which it begins, never by a line number: lines may move.
/// </summary>
public static class Baseline
{
    /// <summary>The name under which a baseline is looked for at and above a linted file.</summary>
    public const string FileName = ".dockerlint-baseline.json";

    // Enough to tell the lines of one file apart.
    private const int DigestBytes = 8;

    // What is wrong with a run, its input or its settings cannot be taken for granted.
    private static readonly DiagnosticDescriptor[] NeverKnown =
        [EngineDiagnostics.InternalError, EngineDiagnostics.UnreadableInput, EngineDiagnostics.Configuration, EngineDiagnostics.UnneededBaselineEntry];

    /// <summary>The findings of a run as entries, ordered by path, rule and text.</summary>
    /// <param name="result">The run.</param>
    /// <param name="workingDirectory">Full path that the paths of the result are relative to.</param>
    /// <param name="folder">Full path of the baseline's folder; files outside of it are left out.</param>
    public static IReadOnlyList<BaselineEntry> EntriesOf(LintResult result, string workingDirectory, string folder)
    {
        var home = PathNames.Normalize(folder);
        var entries = new List<BaselineEntry>();
        foreach (var file in result.Files)
        {
            if (file.Text is { } text && PathNames.TryGetFullPath(workingDirectory, file.Path) is { } full && PathNames.GetRelative(home, full) is { Length: > 0 } path)
            {
                var lines = new BaselineLines(text, file.Findings);
                entries.AddRange(file.Findings.Where(CanBeKnown).Select(finding => new BaselineEntry(path, finding.Diagnostic.Id, lines.DigestOf(finding), 1)));
            }
        }

        return Merge(entries);
    }

    /// <summary>Entries without repeats: counts of equal ones are added. Ordered by path, rule and text.</summary>
    public static IReadOnlyList<BaselineEntry> Merge(IEnumerable<BaselineEntry> entries) =>
        entries.GroupBy(entry => (entry.Path, entry.Rule, entry.Text))
            .Select(same => same.First() with { Count = (int)Math.Min(int.MaxValue, same.Sum(entry => (long)entry.Count)) })
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Text, StringComparer.Ordinal)
            .ToArray();

    /// <summary>What is left of entries when shares of them are taken away; entries of which nothing is left go.</summary>
    public static IReadOnlyList<BaselineEntry> Subtract(IEnumerable<BaselineEntry> entries, IEnumerable<BaselineEntry> shares)
    {
        var taken = Merge(shares).ToDictionary(entry => (entry.Path, entry.Rule, entry.Text), entry => entry.Count);
        return Merge(entries)
            .Select(entry => taken.TryGetValue((entry.Path, entry.Rule, entry.Text), out var count) ? entry with { Count = entry.Count - count } : entry)
            .Where(entry => entry.Count > 0)
            .ToArray();
    }

    /// <summary>The text of a baseline file: JSON with one entry a line, so that changes are easy to read and to merge.</summary>
    public static string Format(IEnumerable<BaselineEntry> entries) => BaselineText.Format(entries);

    /// <summary>A digest of a line: 16 hexadecimal digits. How its words are set apart by blanks does not matter.</summary>
    public static string DigestOf(string line)
    {
        using var algorithm = SHA256.Create();
        var words = string.Join(" ", line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var digest = algorithm.ComputeHash(Encoding.UTF8.GetBytes(words));
        return string.Concat(digest.Take(DigestBytes).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    // A locked severity beats a baseline as it beats everything in a repository.
    internal static bool CanBeKnown(Finding finding) => !finding.IsSeverityLocked && !NeverKnown.Contains(finding.Diagnostic.Descriptor);
}
