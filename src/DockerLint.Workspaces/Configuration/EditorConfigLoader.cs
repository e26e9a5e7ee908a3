using DockerLint.Text;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.Configuration;

/// <summary>Turns the text of an <c>.editorconfig</c> or <c>.globalconfig</c> into settings and problems.</summary>
/// <param name="keys">Knows the keys.</param>
internal sealed class EditorConfigLoader(SettingKeys keys)
{
    private const int LevelOfGlobalConfigByName = 100;

    /// <summary>The file of a text.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isExplicit">Whether it was given by the caller, so that lines before any section count too.</param>
    public ConfigurationFile Load(string path, SourceText text, bool isExplicit)
    {
        var sections = EditorConfigReader.Read(text);
        var preamble = sections[0].Entries;
        var named = Files.PathNames.GetName(path).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase);
        var isGlobal = Says(preamble, "is_global") ?? named;
        var problems = new List<ConfigurationProblem>();
        var parts = new List<ConfigurationPart>();
        var declared = new List<string>();
        var rules = new DeclaredRuleReader(keys.Catalog, text, problems);
        foreach (var section in sections)
        {
            var isPreamble = ReferenceEquals(section, sections[0]);
            var own = rules.Read(section.Entries, out var others);
            declared.AddRange(own.Select(item => item.Rule.Id));
            var changes = own.Select(item => new SettingChange(settings => settings.Declare(item.Rule), SourceOf(item.Entry, path, text)))
                .Concat(others.Select(entry => Read(entry, isGlobal, path, text, problems)).OfType<SettingChange>())
                .ToArray();
            if (changes.Length == 0)
            {
                continue;
            }

            if (isPreamble)
            {
                if (isGlobal || isExplicit)
                {
                    parts.Add(new ConfigurationPart(null, changes));
                }
                else if (changes.Any(change => !change.MayBeForeign))
                {
                    problems.Add(new ConfigurationProblem(section.Entries[0].KeySpan, "Settings before the first section have no effect here; write them below a section such as [*]"));
                }
            }
            else if (EditorConfigPattern.Parse(section.Name) is { } pattern)
            {
                parts.Add(new ConfigurationPart(pattern, changes));
            }
            else
            {
                problems.Add(new ConfigurationProblem(section.NameSpan, "The pattern of this section is too long or has too many alternatives"));
            }
        }

        return new ConfigurationFile
        {
            Path = path,
            Text = text,
            IsRoot = Says(preamble, "root") ?? false,
            IsGlobal = isGlobal,
            GlobalLevel = GlobalLevel(preamble, named, problems),
            Parts = parts,
            DeclaredRules = declared,
            Problems = problems.OrderBy(problem => problem.Span.Start).ToArray(),
        };
    }

    private SettingChange? Read(ConfigurationEntry entry, bool isGlobal, string path, SourceText text, List<ConfigurationProblem> problems) =>
        keys.Read(entry, isGlobal, problems) is { } apply
            ? new SettingChange(apply, SourceOf(entry, path, text)) { MayBeForeign = keys.MayBeForeign(entry.Key) }
            : null;

    private static SettingSource SourceOf(ConfigurationEntry entry, string path, SourceText text) => new(SettingOrigin.File, path, text.GetLineSpan(entry.KeySpan).Start.Line + 1);

    private static bool? Says(List<ConfigurationEntry> entries, string key) =>
        entries.LastOrDefault(entry => entry.Key == key) is { } found ? found.Value.Equals("true", StringComparison.OrdinalIgnoreCase) : null;

    private static int GlobalLevel(List<ConfigurationEntry> preamble, bool named, List<ConfigurationProblem> problems)
    {
        var level = named ? LevelOfGlobalConfigByName : 0;
        if (preamble.LastOrDefault(entry => entry.Key == "global_level") is not { } found)
        {
            return level;
        }

        if (int.TryParse(found.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var given))
        {
            return given;
        }

        problems.Add(new ConfigurationProblem(found.ValueSpan, $"'{found.Value}' is no whole number"));
        return level;
    }
}
