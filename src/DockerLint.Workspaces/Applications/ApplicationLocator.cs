using System.Collections.Concurrent;
using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Compose.DotEnv;
using DockerLint.Syntax;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Applications;

/// <summary>
/// Finds the project that a Compose file is a part of: by Compose's own names for files in one folder, by <c>COMPOSE_FILE</c> in the
/// <c>.env</c> beside them, and by what other files of the request include and extend.
/// </summary>
internal sealed class ApplicationLocator(ComposeTrees trees, FileStore files)
{
    private readonly ConcurrentDictionary<string, DotEnvFile?> variables = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ComposeApplication> projects = new(StringComparer.Ordinal);

    /// <summary>The project of a file; with the file alone if nothing else belongs to it.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="tree">What it holds.</param>
    public ComposeApplication Find(string path, ComposeSyntaxTree tree) => FindParent(path) ?? LoadOwn(path, tree);

    // A file that another one includes or extends is what that one makes of it.
    private ComposeApplication? FindParent(string path)
    {
        foreach (var pair in trees.Inputs)
        {
            if (pair.Key != path && trees.ReadCompose(pair.Key) is { } tree && MentionsFiles(tree) && LoadOwn(pair.Key, tree) is var project
                && project.Files.Any(file => file.Path == path) && !LayersOf(path).Contains(pair.Key))
            {
                return project;
            }
        }

        return null;
    }

    private static bool MentionsFiles(ComposeSyntaxTree tree)
    {
        var text = tree.Text.ToString();
        return text.IndexOf("include", StringComparison.Ordinal) >= 0 || text.IndexOf("extends", StringComparison.Ordinal) >= 0;
    }

    private ComposeApplication LoadOwn(string path, ComposeSyntaxTree tree) => projects.GetOrAdd(path, _ =>
    {
        var layers = LayersOf(path);
        var folder = PathNames.GetFolder(layers[0]) ?? layers[0];
        var environment = ReadVariables(folder) is { } own ? ComposeEnvironment.Unknown.With(own) : ComposeEnvironment.Unknown;
        var parts = new List<ComposeApplicationFile>(layers.Count);
        foreach (var layer in layers)
        {
            if ((layer == path ? tree : trees.ReadCompose(layer)) is { } content)
            {
                parts.Add(new ComposeApplicationFile(layer, content, folder));
            }
        }

        return ComposeApplication.Load(parts, new ComposeApplicationOptions
        {
            Environment = environment,
            Files = trees,
            HasAllFiles = HasOtherFiles(folder),
            Name = ComposeApplication.NormalizeName(PathNames.GetName(folder)),
        });
    });

    // A folder with nothing but Compose files is a collection of them, and what they name is elsewhere.
    private bool HasOtherFiles(string folder) => files.List(folder).Any(entry => FileNames.GetLanguage(entry.Name) != SourceLanguage.Compose);

    // The file with what lies below it and what is laid over it, the lowest first.
    private IReadOnlyList<string> LayersOf(string path)
    {
        var folder = PathNames.GetFolder(path) ?? string.Empty;
        var name = PathNames.GetName(path);
        var named = NamedLayers(folder);
        if (named.Contains(path))
        {
            return named;
        }

        var main = FindFirst(folder, ComposeFileNames.Base);
        if (main == path)
        {
            return FindFirst(folder, ComposeFileNames.Override) is { } over ? [path, over] : [path];
        }

        return main is not null && ComposeFileNames.IsVariant(name) ? [main, path] : [path];
    }

    private IReadOnlyList<string> NamedLayers(string folder)
    {
        if (ReadVariables(folder)?.Evaluate(ComposeEnvironment.Unknown.Find).Values is not { } own || !own.TryGetValue("COMPOSE_FILE", out var named) || named.Text is not { Length: > 0 } list)
        {
            return [];
        }

        var separator = own.TryGetValue("COMPOSE_PATH_SEPARATOR", out var written) ? written.Text : null;
        var separators = separator is { Length: 1 } ? [separator[0]] : list.IndexOf(';') >= 0 ? [';'] : new[] { ':' };
        return list.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(path => PathNames.TryGetFullPath(folder, path)).OfType<string>().ToArray();
    }

    private DotEnvFile? ReadVariables(string folder) => variables.GetOrAdd(folder, _ =>
        trees.ReadText(PathNames.Join(folder, ".env")) is { } text ? DotEnvFile.Parse(text) : null);

    private string? FindFirst(string folder, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var path = PathNames.Join(folder, name);
            if (files.FileExists(path))
            {
                return path;
            }
        }

        return null;
    }
}
