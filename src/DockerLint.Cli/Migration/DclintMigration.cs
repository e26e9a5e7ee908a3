using DockerLint.Compose.Syntax;

namespace DockerLint.Cli.Migration;

/// <summary>
/// Turns a configuration file of dclint into settings; its keys are those of dclint 3. dclint runs all of its rules unless told otherwise,
/// so that those that the file does not name are switched on too.
/// </summary>
internal static class DclintMigration
{
    private const string Files = "{compose,docker-compose}*.{yml,yaml}";

    // The rules of dclint with the severities that they have by default.
    private static readonly (string Name, string Severity)[] Rules =
    [
        ("no-build-and-image", "error"), ("no-duplicate-container-names", "error"), ("no-duplicate-exported-ports", "error"), ("no-quotes-in-volumes", "warning"),
        ("no-unbound-port-interfaces", "error"), ("no-version-field", "error"), ("require-project-name-field", "warning"), ("require-quotes-in-ports", "warning"),
        ("service-container-name-regex", "error"), ("service-dependencies-alphabetical-order", "warning"), ("service-image-require-explicit-tag", "error"),
        ("service-keys-order", "warning"), ("service-ports-alphabetical-order", "warning"), ("services-alphabetical-order", "warning"), ("top-level-properties-order", "warning"),
    ];

    /// <summary>The settings of a file.</summary>
    /// <param name="source">The file as shown to people.</param>
    /// <param name="root">What it holds; null for nothing.</param>
    /// <param name="rules">The rules.</param>
    public static MigratedSettings Read(string source, MappingSyntax? root, RuleNames rules)
    {
        var settings = new MigratedSettings(source, Files);
        var given = YamlValues.EntriesOf(root?.FindEntry("rules")?.Value).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var (name, severity) in Rules)
        {
            given.TryGetValue(name, out var value);
            var used = value is null ? severity : SeverityOf(value);
            if (used is null)
            {
                settings.Note($"{name}: its severity is none of 0, 1 and 2");
            }
            else
            {
                foreach (var id in rules.FindByAlias("dclint/" + name))
                {
                    settings.SetSeverity(id, used, name);
                }
            }

            ReadOptions(settings, name, value, used);
        }

        foreach (var name in given.Keys.Where(name => !Array.Exists(Rules, rule => rule.Name == name)))
        {
            settings.Note($"{name}: dclint 3 has no such rule");
        }

        foreach (var (key, value) in YamlValues.EntriesOf(root).Where(entry => entry.Key != "rules"))
        {
            settings.Note(key == "exclude" ? $"exclude ({string.Join(", ", YamlValues.TextsOf(value))}): what .gitignore names is not linted; for other paths set severities in a section of their own" : key);
        }

        return settings;
    }

    private static string? SeverityOf(ValueSyntax value) => YamlValues.TextsOf(value).FirstOrDefault() switch
    {
        "0" => "none",
        "1" => "warning",
        "2" => "error",
        _ => null,
    };

    private static void ReadOptions(MigratedSettings settings, string name, ValueSyntax? value, string? severity)
    {
        var options = value?.ResolveAlias() is SequenceSyntax { Items.Count: > 1 } list ? list.Items[1].Value : null;
        if (name == "require-quotes-in-ports" && severity != "none")
        {
            // Single quotes are what dclint wants if nothing is said.
            var quotes = YamlValues.EntriesOf(options).FirstOrDefault(entry => entry.Key == "quoteType").Value;
            settings.Set("dockerlint.DC6015.quotes", YamlValues.TextOf(quotes) ?? "single", name);
        }

        foreach (var (key, option) in YamlValues.EntriesOf(options))
        {
            switch (name, key)
            {
                case ("require-quotes-in-ports", "quoteType"):
                    break;
                case ("service-image-require-explicit-tag", "prohibitedTags"):
                    settings.Set("dockerlint.DC6006.moving_tags", string.Join(",", YamlValues.TextsOf(option)), name);
                    break;
                case ("top-level-properties-order", "customOrder"):
                    settings.Set("dockerlint.DC6010.order", string.Join(",", YamlValues.TextsOf(option).Select(word => word == "x-properties" ? "x-*" : word)), name);
                    break;
                case ("service-keys-order", "groupOrder"):
                    settings.Set("dockerlint.DC6011.order", GroupsInOrder(YamlValues.TextsOf(option), options), name);
                    break;
                case ("service-keys-order", "groups") when YamlValues.EntriesOf(options).All(entry => entry.Key != "groupOrder"):
                    settings.Set("dockerlint.DC6011.order", GroupsInOrder(YamlValues.EntriesOf(option).Select(group => group.Key), options), name);
                    break;
                case ("service-keys-order", "groups"):
                    break;
                case ("no-build-and-image", "checkPullPolicy") when YamlValues.TextOf(option) == "true":
                    break;
                default:
                    settings.Note($"{name}: {key}");
                    break;
            }
        }
    }

    // Groups that the file does not name have the keys of dclint.
    private static string GroupsInOrder(IEnumerable<string> names, ValueSyntax? options)
    {
        var groups = YamlValues.EntriesOf(YamlValues.EntriesOf(options).FirstOrDefault(entry => entry.Key == "groups").Value).ToDictionary(group => group.Key, group => YamlValues.TextsOf(group.Value), StringComparer.Ordinal);
        var keys = names.Where(name => name != "Other").SelectMany(name => groups.TryGetValue(name, out var own) ? own : DefaultGroup(name));
        return string.Join(",", keys.Append("*").Distinct());
    }

    private static IReadOnlyList<string> DefaultGroup(string name) => name switch
    {
        "Core Definitions" => ["image", "build", "container_name"],
        "Service Dependencies" => ["depends_on"],
        "Data Management and Configuration" => ["volumes", "volumes_from", "configs", "secrets"],
        "Environment Configuration" => ["environment", "env_file"],
        "Networking" => ["ports", "networks", "network_mode", "extra_hosts"],
        "Runtime Behavior" => ["command", "entrypoint", "working_dir", "restart", "healthcheck"],
        "Operational Metadata" => ["logging", "labels"],
        "Security and Execution Context" => ["user", "isolation"],
        _ => [],
    };
}
