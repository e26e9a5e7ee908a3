using System.Collections.Concurrent;
using System.Text;
using DockerLint.Syntax;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Configuration;

/// <summary>
/// Puts the layers of configuration together for each file: defaults, <c>.hadolint.yaml</c>, global configs, <c>.editorconfig</c>,
/// the request, and locked severities above all. Files are read once per run; files with equal settings share one result.
/// </summary>
internal sealed class ConfigurationResolver
{
    private readonly LintRequest request;
    private readonly FileStore files;
    private readonly string root;
    private readonly RuleCatalog catalog;
    private readonly EditorConfigLoader editorConfigs;
    private readonly IReadOnlyList<ConfigurationFile> given;
    private readonly ConcurrentDictionary<string, Lazy<ConfigurationFile?>> loaded = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FolderConfiguration> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileConfiguration> results = new(StringComparer.Ordinal);

    /// <summary>A resolver for one run.</summary>
    /// <param name="request">The request.</param>
    /// <param name="catalog">The rules that configuration may name.</param>
    /// <param name="files">The disk.</param>
    /// <param name="root">Full path of the lint root.</param>
    public ConfigurationResolver(LintRequest request, RuleCatalog catalog, FileStore files, string root)
    {
        this.request = request;
        this.files = files;
        this.root = root;
        this.catalog = catalog;
        editorConfigs = new EditorConfigLoader(new SettingKeys(catalog));
        given = request.ConfigurationFiles.Select(path => LoadGiven(PathNames.GetFullPath(request.WorkingDirectory, path))).ToArray();
    }

    /// <summary>Every configuration file that was read, by path.</summary>
    public IReadOnlyList<ConfigurationFile> Files =>
        given.Concat(loaded.Values.Select(file => file.Value).OfType<ConfigurationFile>())
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();

    /// <summary>What holds for a file.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="language">Its language; <c>.hadolint.yaml</c> speaks of Dockerfiles only.</param>
    public FileConfiguration Resolve(string path, SourceLanguage language)
    {
        var parts = new List<ConfigurationPart>();
        var key = new StringBuilder();
        foreach (var file in LayersFor(path, language))
        {
            foreach (var part in file.PartsFor(path))
            {
                parts.Add(part);
                key.Append(file.Path).Append(':').Append(IndexOf(file, part)).Append('|');
            }
        }

        return results.GetOrAdd(key.ToString(), _ => Finish(Merge(parts, records: null)));
    }

    /// <summary>What holds for a file, with everything that any layer said about it.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="language">Its language.</param>
    /// <param name="records">Takes what the layers say, the lowest first.</param>
    public FileConfiguration Resolve(string path, SourceLanguage language, List<SettingRecord> records) =>
        Finish(Merge(LayersFor(path, language).SelectMany(file => file.PartsFor(path)), records));

    /// <summary>
    /// The folders in which a file's own settings are looked for, the nearest first: at or above the file, not above the repository;
    /// without a repository not above the lint root.
    /// </summary>
    /// <param name="path">Full path of the file.</param>
    public IEnumerable<string> FoldersOf(string path)
    {
        if (PathNames.GetFolder(path) is not { } folder)
        {
            yield break;
        }

        var last = ForFolder(folder).Repository ?? (PathNames.GetRelative(root, folder) is not null ? root : folder);
        for (var current = folder; current is not null; current = PathNames.GetFolder(current))
        {
            yield return current;
            if (current == last)
            {
                yield break;
            }
        }
    }

    private static int IndexOf(ConfigurationFile file, ConfigurationPart part)
    {
        for (var i = 0; i < file.Parts.Count; i++)
        {
            if (ReferenceEquals(file.Parts[i], part))
            {
                return i;
            }
        }

        return -1;
    }

    private Settings Merge(IEnumerable<ConfigurationPart> parts, List<SettingRecord>? records)
    {
        var settings = new Settings { Records = records };
        foreach (var change in parts.SelectMany(part => part.Changes))
        {
            settings.Source = change.Source;
            change.Apply(settings);
        }

        settings.Source = SettingSource.Request;
        if (request.Mode is { } mode)
        {
            settings.SetMode(mode);
        }

        if (request.Level is { } level)
        {
            settings.SetLevel(level);
        }

        foreach (var pair in request.Severities)
        {
            settings.SetSeverity(pair.Key, pair.Value);
        }

        return settings;
    }

    private FileConfiguration Finish(Settings settings) => new(settings.ToConfiguration(request.OnlyRules), settings.FailureThreshold);

    // The lowest layer first.
    private IEnumerable<ConfigurationFile> LayersFor(string path, SourceLanguage language)
    {
        var folder = request.UseConfigurationFiles && PathNames.GetFolder(path) is { } name ? ForFolder(name) : null;
        if (language == SourceLanguage.Dockerfile)
        {
            var named = given.Where(file => file.IsHadolint).ToArray();
            foreach (var file in named)
            {
                yield return file;
            }

            if (named.Length == 0 && folder is not null && FindHadolint(path) is { } nearest)
            {
                yield return nearest;
            }
        }

        var globals = given.Where(file => !file.IsHadolint).Concat(folder?.GlobalConfigs ?? []);
        foreach (var file in globals.OrderBy(file => file.GlobalLevel))
        {
            yield return file;
        }

        foreach (var file in folder?.EditorConfigs ?? [])
        {
            yield return file;
        }
    }

    private FolderConfiguration ForFolder(string folder) => folders.GetOrAdd(folder, ReadFolder);

    private FolderConfiguration ReadFolder(string folder)
    {
        var outer = PathNames.GetFolder(folder) is { } parent ? ForFolder(parent) : new FolderConfiguration([], [], null);
        var editorConfig = Load(PathNames.Join(folder, ".editorconfig"));
        var globalConfig = Load(PathNames.Join(folder, ".globalconfig"));
        var globals = new[] { editorConfig, globalConfig }.OfType<ConfigurationFile>().Where(file => file.IsGlobal);
        var isRepository = Directory.Exists(PathNames.Join(folder, ".git")) || File.Exists(PathNames.Join(folder, ".git"));
        return new FolderConfiguration(
            editorConfig is null || editorConfig.IsGlobal ? outer.EditorConfigs : editorConfig.IsRoot ? [editorConfig] : [.. outer.EditorConfigs, editorConfig],
            [.. outer.GlobalConfigs, .. globals],
            isRepository ? folder : outer.Repository);
    }

    private ConfigurationFile? FindHadolint(string path) =>
        FoldersOf(path).Select(folder => Load(PathNames.Join(folder, ".hadolint.yaml")) ?? Load(PathNames.Join(folder, ".hadolint.yml"))).FirstOrDefault(file => file is not null);

    private ConfigurationFile? Load(string path) =>
        loaded.GetOrAdd(path, key => new Lazy<ConfigurationFile?>(() => files.FileExists(key) ? Load(key, isExplicit: false) : null)).Value;

    private ConfigurationFile LoadGiven(string path) => Load(path, isExplicit: true);

    private ConfigurationFile Load(string path, bool isExplicit)
    {
        var content = files.Read(path);
        if (content.Text is not { } text)
        {
            var problem = new ConfigurationProblem(default, content.Problem ?? "The file cannot be read", IsFatal: true);
            return new ConfigurationFile { Path = path, Problems = [problem] };
        }

        return IsYaml(path) ? HadolintLoader.Load(path, text, catalog) : editorConfigs.Load(path, text, isExplicit);
    }

    private static bool IsYaml(string path) =>
        new[] { ".yaml", ".yml", ".json" }.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
