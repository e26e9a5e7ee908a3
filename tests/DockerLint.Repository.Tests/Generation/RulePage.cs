using System.Text;
using DockerLint.CodeFixes;
using DockerLint.Diagnostics;

namespace DockerLint.Repository.Generation;

/// <summary>Writes the page of one rule.</summary>
internal static class RulePage
{
    public static GeneratedFile Generate(DiagnosticDescriptor descriptor, CatalogEntry? entry)
    {
        var text = new StringBuilder();
        text.Append($"<!-- Generated from the rule's descriptor. To change it, change the rule and run {RepositoryFiles.UpdateCommand} -->\n\n");
        text.Append($"# {descriptor.Id}: {descriptor.Title}\n\n| | |\n|---|---|\n");
        Row(text, "Category", descriptor.Category.ToString());
        Row(text, "Default severity", descriptor.DefaultSeverity.ToString().ToLowerInvariant());
        Row(text, "Mode", descriptor.Mode.ToString());
        Row(text, "Level", $"{descriptor.Level}");
        Row(text, "Since", descriptor.Since);
        if (entry is not null)
        {
            Row(text, "Languages", string.Join(", ", entry.Registration.Languages));
            Row(text, "Fix", FixOf(descriptor.Id, entry));
            Row(text, "Source", $"[{entry.SourcePath.Split('/')[^1]}](../../../{entry.SourcePath})");
        }

        if (descriptor.Aliases.Count > 0)
        {
            Row(text, "Elsewhere", string.Join(", ", descriptor.Aliases.Select(alias => $"`{alias}`")));
        }

        text.Append($"\nMessage: `{descriptor.Message}`\n\n{WithoutMarks(descriptor.Documentation)}\n");
        if (descriptor.Options.Count > 0)
        {
            text.Append("\n## Options\n\n| option | default | meaning |\n|---|---|---|\n");
            foreach (var option in descriptor.Options)
            {
                text.Append($"| `dockerlint.{descriptor.Id}.{option.Name}` | {(option.Default.Length > 0 ? $"`{option.Default}`" : "")} | {option.Description} |\n");
            }
        }

        text.Append($"\n## Configuration\n\n```ini\n# .editorconfig or .globalconfig: none, silent, suggestion, warning or error\ndotnet_diagnostic.{descriptor.Id}.severity = none\n```\n");
        return new GeneratedFile($"analyzers/docs/rules/{descriptor.Id}.md", text.ToString());
    }

    /// <summary>The safety of a rule's fix as the list of rules shows it.</summary>
    public static string FixOf(string id, CatalogEntry? entry) =>
        entry?.Registration.CreateFixProvider?.Invoke() is { } provider && provider.FixableDiagnosticIds.Contains(id) ? provider.Safety == FixSafety.Safe ? "safe" : "unsafe" : "none";

    /// <summary>Documentation for people: marks of tests removed, examples told by a word before them.</summary>
    private static string WithoutMarks(string documentation)
    {
        var lines = new List<string>();
        foreach (var line in documentation.Replace("\r\n", "\n").Trim('\n').Split('\n'))
        {
            var words = line.StartsWith("```", StringComparison.Ordinal) ? line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            if (words.Length > 1 && words[1] is "bad" or "good")
            {
                if (lines.Count > 0 && lines[^1].Length > 0)
                {
                    lines.Add("");
                }

                var settings = words.Skip(2).Where(word => word.Contains('=')).Select(word => $"`{word}`").ToArray();
                lines.Add((words[1] == "bad" ? "Reported" : "Not reported") + (settings.Length > 0 ? $" with {string.Join(", ", settings)}:" : ":"));
                lines.Add("");
                lines.Add("```" + words[0]);
            }
            else if (words.Length > 1 && words[1].StartsWith("file=", StringComparison.Ordinal))
            {
                lines.Add($"`{words[1]["file=".Length..]}`:");
                lines.Add("");
                lines.Add("```" + words[0]);
            }
            else
            {
                lines.Add(RemoveMarks(line));
            }
        }

        return string.Join("\n", lines);
    }

    private static string RemoveMarks(string line)
    {
        line = line.Replace("[|", "").Replace("|]", "");
        for (var start = line.IndexOf("{|", StringComparison.Ordinal); start >= 0; start = line.IndexOf("{|", start, StringComparison.Ordinal))
        {
            var colon = line.IndexOf(':', start);
            var end = line.IndexOf("|}", start, StringComparison.Ordinal);
            if (colon < 0 || end < colon)
            {
                break;
            }

            line = line[..start] + line[(colon + 1)..end] + line[(end + 2)..];
        }

        return line;
    }

    private static void Row(StringBuilder text, string name, string value) => text.Append($"| {name} | {value.Replace("|", "\\|")} |\n");
}
