using DockerLint.Configuration;
using DockerLint.Semantics;
using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>Turns a configuration file of hadolint (YAML or JSON) into settings; its keys are those of hadolint 2.12.</summary>
internal sealed class HadolintLoader
{
    private static readonly string[] Keys =
    [
        "ignored", "override", "trustedRegistries", "label-schema", "strict-labels", "failure-threshold", "disable-ignore-pragma", "no-fail", "no-color", "format",
    ];

    private readonly List<ConfigurationProblem> problems = [];
    private readonly List<Action<Settings>> changes = [];
    private readonly List<string> ignored = [];

    /// <summary>The file of a text.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="text">Its text.</param>
    public static ConfigurationFile Load(string path, SourceText text)
    {
        var loader = new HadolintLoader();
        var reader = new SmallYamlReader(text);
        var root = reader.Read();
        if (reader.Problem is { } problem)
        {
            loader.problems.Add(problem);
        }
        else
        {
            loader.ReadRoot(root);
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

    private void ReadRoot(YamlValue root)
    {
        if (root.Scalar is { Length: 0 })
        {
            return;
        }

        foreach (var (key, value) in PairsOf(root, "the file"))
        {
            ReadKey(key, value);
        }

        // hadolint drops what is ignored whatever its severity.
        changes.AddRange(ignored.Select(id => new Action<Settings>(settings => settings.SetSeverity(id, RuleSeverity.None))));
    }

    private void ReadKey(YamlValue key, YamlValue value)
    {
        switch (key.Scalar)
        {
            case "ignored":
                ignored.AddRange(IdsOf(value, "ignored"));
                break;
            case "override":
                ReadOverrides(value);
                break;
            case "trustedRegistries":
                var registries = string.Join(",", TextsOf(value, "trustedRegistries").Select(item => item.Text));
                changes.Add(settings => settings.SetOption("DL3026.allowed_registries", registries));
                break;
            case "label-schema":
                var schema = string.Join(",", PairsOf(value, "label-schema").Select(pair => pair.Key.Scalar + ":" + pair.Value.Scalar));
                changes.Add(settings => settings.SetOption("DL3049.label_schema", schema));
                break;
            case "strict-labels":
                var strict = ReadFlag(value) ? "true" : "false";
                changes.Add(settings => settings.SetOption("DL3050.strict_labels", strict));
                break;
            case "failure-threshold":
                ReadThreshold(value);
                break;
            case "disable-ignore-pragma":
                var ignore = ReadFlag(value);
                changes.Add(settings => settings.IgnoreSuppressions = ignore);
                break;
            case "no-fail":
                if (ReadFlag(value))
                {
                    changes.Add(settings => settings.FailureThreshold = RuleSeverity.None);
                }

                break;
            case "no-color" or "format":
                // How hadolint prints is of no concern here.
                break;
            default:
                var meant = NameSuggestion.Find(key.Scalar ?? string.Empty, Keys);
                Add(key, $"hadolint has no setting '{key.Scalar}'" + (meant is null ? string.Empty : $"; did you mean '{meant}'?"));
                break;
        }
    }

    private void ReadOverrides(YamlValue value)
    {
        foreach (var (key, ids) in PairsOf(value, "override"))
        {
            RuleSeverity? severity = key.Scalar switch
            {
                "error" => RuleSeverity.Error,
                "warning" => RuleSeverity.Warning,
                "info" or "style" => RuleSeverity.Info,
                _ => null,
            };
            if (severity is not { } known)
            {
                Add(key, $"'{key.Scalar}' is no severity of hadolint; these are error, warning, info and style");
                continue;
            }

            changes.AddRange(IdsOf(ids, "override").Select(id => new Action<Settings>(settings => settings.SetSeverity(id, known))));
        }
    }

    private void ReadThreshold(YamlValue value)
    {
        RuleSeverity? threshold = value.Scalar switch
        {
            "error" => RuleSeverity.Error,
            "warning" => RuleSeverity.Warning,
            "info" or "style" => RuleSeverity.Info,
            "ignore" or "none" => RuleSeverity.None,
            _ => null,
        };
        if (threshold is null)
        {
            Add(value, $"'{value.Scalar}' is no threshold; these are error, warning, info, style and none");
            return;
        }

        // "no-fail" is stronger, in whatever order the two are written.
        changes.Add(settings => settings.FailureThreshold = settings.FailureThreshold == RuleSeverity.None ? RuleSeverity.None : threshold);
    }

    private bool ReadFlag(YamlValue value)
    {
        switch (value.Scalar?.ToLowerInvariant())
        {
            case "true" or "yes" or "on" or "y":
                return true;
            case "false" or "no" or "off" or "n":
                return false;
            default:
                Add(value, $"'{value.Scalar}' is neither true nor false");
                return false;
        }
    }

    // Ids that we do not have are kept: hadolint and ShellCheck have rules that we do not repeat.
    private IEnumerable<string> IdsOf(YamlValue value, string key)
    {
        foreach (var (text, item) in TextsOf(value, key))
        {
            var hasForm = text.Length == 6 && char.IsLetter(text[0]) && char.IsLetter(text[1]) && text.Skip(2).All(c => c is >= '0' and <= '9');
            if (hasForm)
            {
                yield return text.ToUpperInvariant();
            }
            else
            {
                Add(item, $"'{text}' is no rule id");
            }
        }
    }

    private IEnumerable<(string Text, YamlValue Item)> TextsOf(YamlValue value, string key)
    {
        if (value.Items is null)
        {
            if (value.Scalar is not { Length: 0 })
            {
                Add(value, $"'{key}' takes a list");
            }

            yield break;
        }

        foreach (var item in value.Items)
        {
            if (item.Scalar is { Length: > 0 } text)
            {
                yield return (text, item);
            }
            else
            {
                Add(item, $"'{key}' takes a list of words");
            }
        }
    }

    private IReadOnlyList<(YamlValue Key, YamlValue Value)> PairsOf(YamlValue value, string key)
    {
        if (value.Pairs is null && value.Scalar is not { Length: 0 })
        {
            Add(value, key == "the file" ? "A mapping is expected here" : $"'{key}' takes a mapping");
        }

        return value.Pairs ?? [];
    }

    private void Add(YamlValue at, string message) => problems.Add(new ConfigurationProblem(at.Span, message));
}
