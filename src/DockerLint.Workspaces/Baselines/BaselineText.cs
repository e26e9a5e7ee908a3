using System.Globalization;
using System.Text;
using DockerLint.Compose;
using DockerLint.Compose.Syntax;
using DockerLint.Text;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Workspaces.Baselines;

/// <summary>
/// The format of a baseline file: <c>{"version": 1, "findings": [{"path": …, "rule": …, "text": …, "count": …}]}</c>. It is read as the YAML
/// that all JSON is, because that reader knows the place of everything.
/// </summary>
internal static class BaselineText
{
    private const string Version = "1";

    /// <summary>The text for entries.</summary>
    public static string Format(IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder("{\n  \"version\": " + Version + ",\n  \"findings\": [");
        var separator = "\n";
        foreach (var entry in entries)
        {
            text.Append(separator).Append("    {\"path\": ");
            AppendString(text, entry.Path);
            text.Append(", \"rule\": ");
            AppendString(text, entry.Rule);
            text.Append(", \"text\": ");
            AppendString(text, entry.Text);
            text.Append(", \"count\": ").Append(entry.Count.ToString(CultureInfo.InvariantCulture)).Append('}');
            separator = ",\n";
        }

        return text.Append(separator == "\n" ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>The entries of a text; none of one that is damaged.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Takes what is not understood, with its place.</param>
    public static IReadOnlyList<BaselineEntry> Parse(string path, SourceText text, List<ConfigurationProblem> problems)
    {
        var tree = ComposeSyntaxTree.ParseText(text, path);
        if (tree.Diagnostics.Count > 0)
        {
            // The rest follows from the first mistake, and half a baseline would be a list of findings at random.
            problems.Add(new ConfigurationProblem(tree.Diagnostics[0].Span, "The baseline is damaged, so nothing of it counts: " + tree.Diagnostics[0].Message, IsFatal: true));
            return [];
        }

        if (tree.Root.Documents.Count == 0 || tree.Root.Documents[0].Value is not MappingSyntax root)
        {
            problems.Add(new ConfigurationProblem(default, "The baseline is damaged, so nothing of it counts: an object is expected", IsFatal: true));
            return [];
        }

        if ((root.FindEntry("version")?.Value as ScalarSyntax)?.Value != Version)
        {
            problems.Add(new ConfigurationProblem(root.FindEntry("version")?.Value.ContentSpan ?? default, $"Only version {Version} of the format of baselines is understood, so nothing of it counts", IsFatal: true));
            return [];
        }

        if (root.FindEntry("findings")?.Value is not SequenceSyntax list)
        {
            problems.Add(new ConfigurationProblem(root.FindEntry("findings")?.Value.ContentSpan ?? default, "The baseline is damaged, so nothing of it counts: 'findings' has to be a list", IsFatal: true));
            return [];
        }

        var entries = new List<BaselineEntry>();
        foreach (var item in list.Items)
        {
            if (ReadEntry(item.Value) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                problems.Add(new ConfigurationProblem(item.Value.ContentSpan, "This is no entry of a baseline; one has 'path', 'rule', 'text' and a 'count' from 1 on"));
            }
        }

        return entries;
    }

    private static BaselineEntry? ReadEntry(ValueSyntax value) =>
        value is MappingSyntax entry
        && Read(entry, "path") is { Length: > 0 } path
        && Read(entry, "rule") is { Length: > 0 } rule
        && Read(entry, "text") is { } text
        && int.TryParse(Read(entry, "count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count > 0
            ? new BaselineEntry(path, rule.ToUpperInvariant(), text, count) { Span = entry.ContentSpan }
            : null;

    private static string? Read(MappingSyntax entry, string key) => (entry.FindEntry(key)?.Value as ScalarSyntax)?.Value;

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c))
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }
}
