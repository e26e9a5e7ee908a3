using DockerLint.Syntax;

namespace DockerLint.Reporting;

/// <summary>Writes the list of rules.</summary>
public static class RuleListReporter
{
    /// <summary>Writes the list as JSON, version 1 of the contract.</summary>
    public static void WriteJson(TextWriter writer, IEnumerable<RuleListEntry> rules)
    {
        var json = new JsonWriter(writer);
        json.BeginObject();
        json.Property("version", 1);
        json.Name("rules");
        json.BeginArray();
        foreach (var rule in rules)
        {
            var descriptor = rule.Descriptor;
            json.NewLine();
            json.BeginObject();
            json.Property("id", descriptor.Id);
            json.Property("title", descriptor.Title);
            json.Property("category", descriptor.Category.ToString());
            json.Property("severity", Words.Of(descriptor.DefaultSeverity));
            json.Property("mode", Words.Of(descriptor.Mode));
            json.Property("since", descriptor.Since);
            json.Property("aliases", descriptor.Aliases);
            json.Property("fix", rule.Fix is { } safety ? Words.Of(safety) : "none");
            json.Property("languages", rule.Languages.Select(Words.Of));
            if (descriptor.HelpLinkUri.Length > 0)
            {
                json.Property("helpUri", descriptor.HelpLinkUri);
            }

            if (rule.Origin is { } origin)
            {
                json.Property("origin", origin);
            }

            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        json.NewLine();
    }

    /// <summary>Writes one line a rule: id, severity, the quietest mode in which it speaks, whether it has a fix, title, and the package of a rule that is not built in.</summary>
    public static void WriteText(TextWriter writer, IEnumerable<RuleListEntry> rules)
    {
        foreach (var rule in rules)
        {
            var descriptor = rule.Descriptor;
            var fix = rule.Fix is null ? string.Empty : "fix";
            writer.WriteLine($"{descriptor.Id}  {Words.Of(descriptor.DefaultSeverity),-7}  {Words.Of(descriptor.Mode),-11}  {fix,-3}  {descriptor.Title}{(rule.Origin is null ? string.Empty : $" ({rule.Origin})")}");
        }
    }

    /// <summary>Writes everything about one rule: its facts, then its documentation as it is written, in Markdown.</summary>
    public static void WriteDocumentation(TextWriter writer, RuleListEntry rule)
    {
        var descriptor = rule.Descriptor;
        writer.WriteLine($"{descriptor.Id}: {descriptor.Title}");
        writer.WriteLine();
        WriteFact(writer, "Severity", Words.Of(descriptor.DefaultSeverity));
        WriteFact(writer, "Category", descriptor.Category.ToString());
        WriteFact(writer, "Mode", Words.Of(descriptor.Mode));
        WriteFact(writer, "Languages", string.Join(", ", rule.Languages.Select(Words.Of)));
        WriteFact(writer, "Fix", rule.Fix is { } safety ? Words.Of(safety) : "none");
        WriteFact(writer, "Since", descriptor.Since);
        WriteFact(writer, "Aliases", string.Join(", ", descriptor.Aliases));
        WriteFact(writer, "Page", descriptor.HelpLinkUri);
        WriteFact(writer, "Origin", rule.Origin ?? string.Empty);
        foreach (var option in descriptor.Options)
        {
            writer.WriteLine();
            writer.WriteLine($"dockerlint.{descriptor.Id}.{option.Name} (default: {(option.Default.Length == 0 ? "empty" : option.Default)})");
            writer.WriteLine($"  {option.Description}");
        }

        writer.WriteLine();
        writer.WriteLine(descriptor.Documentation.Trim());
    }

    private static void WriteFact(TextWriter writer, string name, string value)
    {
        if (value.Length > 0)
        {
            writer.WriteLine($"  {name + ":",-11} {value}");
        }
    }
}
