using System.Collections.Concurrent;
using DockerLint.Text;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Baselines;

/// <summary>A baseline that was read for a run, and what the run has found of it so far. Files may ask at the same time.</summary>
internal sealed class LoadedBaseline
{
    private readonly Dictionary<string, List<BaselineEntry>> byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<BaselineEntry>> unneeded = new(StringComparer.Ordinal);
    private readonly string folder;

    public LoadedBaseline(string path, SourceText? text, IReadOnlyList<BaselineEntry> entries, IReadOnlyList<ConfigurationProblem> problems)
    {
        Path = path;
        Text = text;
        Entries = entries;
        Problems = problems;
        folder = PathNames.GetFolder(path) ?? path;
        foreach (var entry in entries)
        {
            if (!byPath.TryGetValue(entry.Path, out var list))
            {
                byPath.Add(entry.Path, list = []);
            }

            list.Add(entry);
        }
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Its text; null when it could not be read.</summary>
    public SourceText? Text { get; }

    public IReadOnlyList<BaselineEntry> Entries { get; }

    public IReadOnlyList<ConfigurationProblem> Problems { get; }

    /// <summary>Takes the known ones out of the findings of a file.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="hasRun">Whether a rule was switched on and ran to its end.</param>
    /// <returns>The new findings and the known ones, each in their order.</returns>
    public (IReadOnlyList<Finding> New, IReadOnlyList<Finding> Known) Split(string path, SourceText text, IReadOnlyList<Finding> findings, Func<string, bool> hasRun)
    {
        if (PathNames.GetRelative(folder, path) is not { } name || !byPath.TryGetValue(name, out var entries))
        {
            return (findings, []);
        }

        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            left[KeyOf(entry.Rule, entry.Text)] = (left.TryGetValue(KeyOf(entry.Rule, entry.Text), out var count) ? count : 0) + entry.Count;
        }

        var lines = new BaselineLines(text, findings);
        var (unknown, known) = (new List<Finding>(), new List<Finding>());
        foreach (var finding in findings)
        {
            var key = KeyOf(finding.Diagnostic.Id, lines.DigestOf(finding));
            if (Baseline.CanBeKnown(finding) && left.TryGetValue(key, out var count) && count > 0)
            {
                left[key] = count - 1;
                known.Add(finding);
            }
            else
            {
                unknown.Add(finding);
            }
        }

        var gone = new List<BaselineEntry>();
        foreach (var entry in entries.Where(entry => hasRun(entry.Rule)))
        {
            var key = KeyOf(entry.Rule, entry.Text);
            if (left[key] > 0)
            {
                var share = Math.Min(entry.Count, left[key]);
                left[key] -= share;
                gone.Add(entry with { Count = share });
            }
        }

        unneeded[name] = gone;
        return (unknown, known);
    }

    /// <summary>What the run has found out: besides what files told, entries of files that do not exist any more are not needed.</summary>
    public BaselineState GetState(FileStore files)
    {
        var gone = new List<BaselineEntry>();
        foreach (var pair in byPath)
        {
            if (unneeded.TryGetValue(pair.Key, out var entries))
            {
                gone.AddRange(entries);
            }
            else if (PathNames.TryGetFullPath(folder, pair.Key) is not { } full || !files.FileExists(full))
            {
                gone.AddRange(pair.Value);
            }
        }

        return new BaselineState(Path, Entries, gone.OrderBy(entry => entry.Span.Start).ToArray());
    }

    private static string KeyOf(string rule, string text) => rule + " " + text;
}
