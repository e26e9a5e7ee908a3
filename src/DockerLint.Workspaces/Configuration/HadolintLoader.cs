using DockerLint.Compose;
using DockerLint.Compose.Syntax;
using DockerLint.Configuration;
using DockerLint.Semantics;
using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>
/// Turns a configuration file of hadolint (YAML or JSON) into settings. A rule of hadolint means ours of that number and those
/// that have it as an alias: what hadolint numbers as one concept can be several rules here, or have another number.
/// </summary>
internal sealed class HadolintLoader
{
    private const int RuleIdLength = 6;

    private static readonly string[] Keys =
    [
        "ignored", "override", "trustedRegistries", "label-schema", "strict-labels", "failure-threshold", "disable-ignore-pragma", "no-fail", "no-color", "format", "verbose",
    ];

    private static readonly string[] LabelTypes = ["text", "rfc3339", "semver", "url", "hash", "spdx", "email"];

    private readonly RuleCatalog catalog;

    private readonly List<ConfigurationProblem> problems = [];
    private readonly string path;
    private readonly SourceText text;
    private readonly List<SettingChange> changes = [];
    private readonly List<(string Id, ValueSyntax Item)> ignored = [];

    private HadolintLoader(string path, SourceText text, RuleCatalog catalog)
    {
        this.path = path;
        this.text = text;
        this.catalog = catalog;
    }

    /// <summary>The file of a text.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="catalog">Knows which rules hadolint's numbers mean.</param>
    public static ConfigurationFile Load(string path, SourceText text, RuleCatalog catalog)
    {
        var loader = new HadolintLoader(path, text, catalog);
        var tree = ComposeSyntaxTree.ParseText(text, path);
        if (tree.Diagnostics.Count > 0)
        {
            // What stands behind a mistake could be misread, so nothing of the file counts.
            loader.problems.AddRange(tree.Diagnostics.Select(diagnostic => new ConfigurationProblem(diagnostic.Span, diagnostic.Message, IsFatal: true)));
        }
        else if (tree.Root.Documents.Count > 0)
        {
            loader.ReadRoot(tree.Root.Documents[0].Value);
        }

        return new ConfigurationFile
        {
            Path = path,
            Text = text,
            IsHadolint = true,
            Parts = loader.changes.Count == 0 ? [] : [new ConfigurationPart(null, loader.changes)],
            Problems = loader.problems.OrderBy(item => item.Span.Start).ToArray(),
        };
    }

    private void ReadRoot(ValueSyntax root)
    {
        foreach (var entry in EntriesOf(root, "A mapping is expected here"))
        {
            ReadKey(entry.Key, entry.KeyText, entry.Value);
        }

        // hadolint drops what is ignored whatever its severity.
        foreach (var (id, item) in ignored)
        {
            Set(item, settings => settings.SetSeverity(id, RuleSeverity.None));
        }
    }

    private void ReadKey(ValueSyntax key, string? name, ValueSyntax value)
    {
        switch (name)
        {
            case "ignored":
                ignored.AddRange(IdsOf(value, "ignored"));
                break;
            case "override":
                ReadOverrides(value);
                break;
            case "trustedRegistries":
                var registries = string.Join(",", TextsOf(value, "trustedRegistries").Select(item => item.Text));
                Set(key, settings => settings.SetOption("DL3026.allowed_registries", registries));
                break;
            case "label-schema":
                ReadLabelSchema(value);
                break;
            case "strict-labels":
                var strict = ReadFlag(value) ? "true" : "false";
                Set(key, settings => settings.SetOption("DL3050.strict_labels", strict));
                break;
            case "failure-threshold":
                ReadThreshold(value);
                break;
            case "disable-ignore-pragma":
                var ignore = ReadFlag(value);
                Set(key, settings => settings.IgnoreSuppressions = ignore);
                break;
            case "no-fail":
                if (ReadFlag(value))
                {
                    Set(key, settings => settings.FailureThreshold = RuleSeverity.None);
                }

                break;
            case "no-color" or "format" or "verbose":
                problems.Add(new ConfigurationProblem(key.ContentSpan, $"'{name}' has no effect: how findings are printed is said on the command line") { IsHint = true });
                break;
            default:
                var meant = NameSuggestion.Find(name ?? string.Empty, Keys);
                Add(key, $"hadolint has no setting '{name}'" + (meant is null ? string.Empty : $"; did you mean '{meant}'?"));
                break;
        }
    }

    private void ReadLabelSchema(ValueSyntax value)
    {
        var items = new List<string>();
        foreach (var entry in EntriesOf(value, "'label-schema' takes a mapping"))
        {
            if (entry.Value is ScalarSyntax { Value: { } type } && LabelTypes.Contains(type.ToLowerInvariant()))
            {
                items.Add(entry.KeyText + ":" + type);
            }
            else
            {
                // The label is known all the same, so that strict labels do not complain of it.
                items.Add(entry.KeyText + ":text");
                Add(entry.Value, $"'{entry.Value}' is no type of a label; these are {string.Join(", ", LabelTypes)}");
            }
        }

        var schema = string.Join(",", items);
        Set(value, settings => settings.SetOption("DL3049.label_schema", schema));
    }

    private void ReadOverrides(ValueSyntax value)
    {
        foreach (var entry in EntriesOf(value, "'override' takes a mapping"))
        {
            RuleSeverity? severity = entry.KeyText switch
            {
                "error" => RuleSeverity.Error,
                "warning" => RuleSeverity.Warning,
                "info" or "style" => RuleSeverity.Info,
                _ => null,
            };
            if (severity is not { } known)
            {
                Add(entry.Key, $"'{entry.KeyText}' is no severity of hadolint; these are error, warning, info and style");
                continue;
            }

            foreach (var (id, item) in IdsOf(entry.Value, "override"))
            {
                Set(item, settings => settings.SetSeverity(id, known));
            }
        }
    }

    private void ReadThreshold(ValueSyntax value)
    {
        RuleSeverity? threshold = (value as ScalarSyntax)?.Value switch
        {
            "error" => RuleSeverity.Error,
            "warning" => RuleSeverity.Warning,
            "info" or "style" => RuleSeverity.Info,
            "ignore" or "none" => RuleSeverity.None,
            _ => null,
        };
        if (threshold is null)
        {
            Add(value, $"'{value}' is no threshold; these are error, warning, info, style and none");
            return;
        }

        // "no-fail" is stronger, in whatever order the two are written.
        Set(value, settings => settings.FailureThreshold = settings.FailureThreshold == RuleSeverity.None ? RuleSeverity.None : threshold);
    }

    private bool ReadFlag(ValueSyntax value)
    {
        switch ((value as ScalarSyntax)?.Value.ToLowerInvariant())
        {
            case "true" or "yes" or "on" or "y":
                return true;
            case "false" or "no" or "off" or "n":
                return false;
            default:
                Add(value, $"'{value}' is neither true nor false");
                return false;
        }
    }

    // Ids that we do not have are kept: hadolint and ShellCheck have rules that we do not repeat.
    private IEnumerable<(string Id, ValueSyntax Item)> IdsOf(ValueSyntax value, string key)
    {
        foreach (var (text, item) in TextsOf(value, key))
        {
            var hasForm = text.Length == RuleIdLength && char.IsLetter(text[0]) && char.IsLetter(text[1]) && text.Skip(2).All(c => c is >= '0' and <= '9');
            if (hasForm)
            {
                var id = text.ToUpperInvariant();
                yield return (id, item);
                foreach (var other in catalog.FindByAlias("hadolint/" + id).Where(other => other != id))
                {
                    yield return (other, item);
                }
            }
            else
            {
                Add(item, $"'{text}' is no rule id");
            }
        }
    }

    private IEnumerable<(string Text, ValueSyntax Item)> TextsOf(ValueSyntax value, string key)
    {
        if (value is not SequenceSyntax sequence)
        {
            if (value is not MissingValueSyntax)
            {
                Add(value, $"'{key}' takes a list");
            }

            yield break;
        }

        foreach (var item in sequence.Items)
        {
            if (item.Value is ScalarSyntax { Value: { Length: > 0 } text })
            {
                yield return (text, item.Value);
            }
            else
            {
                Add(item.Value, $"'{key}' takes a list of words");
            }
        }
    }

    private IReadOnlyList<MappingEntrySyntax> EntriesOf(ValueSyntax value, string problem)
    {
        if (value is MappingSyntax mapping)
        {
            return mapping.Entries;
        }

        if (value is not MissingValueSyntax)
        {
            Add(value, problem);
        }

        return [];
    }

    private void Set(ValueSyntax at, Action<Settings> apply) =>
        changes.Add(new SettingChange(apply, new SettingSource(SettingOrigin.File, path, text.GetLineSpan(at.ContentSpan).Start.Line + 1)));

    private void Add(ValueSyntax at, string message) => problems.Add(new ConfigurationProblem(at.ContentSpan, message));
}
