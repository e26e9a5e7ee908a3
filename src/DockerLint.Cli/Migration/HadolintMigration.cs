using DockerLint.Compose.Syntax;

namespace DockerLint.Cli.Migration;

/// <summary>Turns a configuration file of hadolint into settings; its keys are those of hadolint 2.12.</summary>
internal static class HadolintMigration
{
    private const string Files = "{Dockerfile*,*.Dockerfile,*.dockerfile,Containerfile*}";

    /// <summary>The settings of a file.</summary>
    /// <param name="source">The file as shown to people.</param>
    /// <param name="root">What it holds; null for nothing.</param>
    /// <param name="rules">The rules.</param>
    public static MigratedSettings Read(string source, MappingSyntax? root, RuleNames rules)
    {
        var settings = new MigratedSettings(source, Files);
        foreach (var (key, value) in YamlValues.EntriesOf(root).OrderBy(entry => entry.Key == "ignored" ? 1 : 0))
        {
            ReadKey(settings, key, value, rules);
        }

        return settings;
    }

    private static void ReadKey(MigratedSettings settings, string key, ValueSyntax value, RuleNames rules)
    {
        switch (key)
        {
            case "ignored":
                // hadolint drops what is ignored whatever its severity, so that it comes last.
                SetSeverities(settings, value, "none", "ignored", rules);
                break;
            case "override":
                foreach (var (severity, ids) in YamlValues.EntriesOf(value))
                {
                    if (severity is "error" or "warning" or "info" or "style")
                    {
                        SetSeverities(settings, ids, severity is "error" or "warning" ? severity : "suggestion", "override: " + severity, rules);
                    }
                    else
                    {
                        settings.Note($"override: '{severity}' is no severity of hadolint");
                    }
                }

                break;
            case "trustedRegistries":
                settings.Set("dockerlint.DL3026.allowed_registries", string.Join(", ", YamlValues.TextsOf(value)), key);
                break;
            case "label-schema":
                settings.Set("dockerlint.DL3049.label_schema", string.Join(",", YamlValues.EntriesOf(value).Select(entry => entry.Key + ":" + YamlValues.TextOf(entry.Value))), key);
                break;
            case "strict-labels":
                settings.Set("dockerlint.DL3050.strict_labels", IsTrue(value) ? "true" : "false", key);
                break;
            case "failure-threshold":
                settings.Note($"failure-threshold: give '--fail-on {(YamlValues.TextOf(value) is "ignore" or "none" ? "never" : YamlValues.TextOf(value) == "style" ? "info" : YamlValues.TextOf(value))}' to dockerlint");
                break;
            case "no-fail":
                if (IsTrue(value))
                {
                    settings.Note("no-fail: give '--fail-on never' to dockerlint");
                }

                break;
            default:
                settings.Note(key);
                break;
        }
    }

    private static bool IsTrue(ValueSyntax value) => YamlValues.TextOf(value)?.ToLowerInvariant() is "true" or "yes" or "on" or "y";

    private static void SetSeverities(MigratedSettings settings, ValueSyntax value, string severity, string comment, RuleNames rules)
    {
        foreach (var name in YamlValues.TextsOf(value))
        {
            var id = name.ToUpperInvariant();
            var same = rules.Contains(id) ? rules.FindByAlias("hadolint/" + id).Prepend(id).Distinct().ToArray() : rules.FindByAlias("hadolint/" + id);
            foreach (var rule in same)
            {
                settings.SetSeverity(rule, severity, comment);
            }

            if (same.Count == 0)
            {
                settings.Note($"{comment}: {name}");
            }
        }
    }
}
