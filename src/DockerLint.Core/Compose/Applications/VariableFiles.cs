using DockerLint.Compose.DotEnv;
using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Reads the files that <c>env_file</c> and <c>label_file</c> name, each of them once.</summary>
/// <param name="application">The application.</param>
/// <param name="paths">What has converted the paths.</param>
/// <param name="budget">Bounds the work, since many services can name one file.</param>
internal sealed class VariableFiles(ComposeApplication application, CanonicalPaths paths, ApplicationBudget budget)
{
    private readonly Dictionary<(string Path, bool IsRaw), DotEnvFile?> read = [];
    private readonly List<ComposeApplicationProblem> problems = [];

    /// <summary>The files that are missing or wrong.</summary>
    public IReadOnlyList<ComposeApplicationProblem> Problems => problems;

    /// <summary>Whether all of them have been read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The values of files, of each name the last one, where it first appears.</summary>
    /// <param name="named">The paths, or mappings with them.</param>
    /// <param name="environment">The variables that the service sets itself, which values may ask for.</param>
    public IReadOnlyList<ComposeMapEntry> Read(ComposeListNode named, ComposeMapNode? environment)
    {
        var result = new List<ComposeMapEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in named.Items)
        {
            foreach (var entry in ReadFile(item, Lookup))
            {
                if (places.TryGetValue(entry.Key, out var place))
                {
                    result[place] = entry;
                }
                else
                {
                    places.Add(entry.Key, result.Count);
                    result.Add(entry);
                }
            }
        }

        return result;

        ResolvedValue? Lookup(string name) =>
            application.Environment.Find(name)
                ?? (environment?.Find(name) is ComposeScalarNode { IsNull: false } own ? own.Value : places.TryGetValue(name, out var place) ? (result[place].Value as ComposeScalarNode)?.Value : null);
    }

    private IEnumerable<ComposeMapEntry> ReadFile(ComposeNode item, Func<string, ResolvedValue?> lookup)
    {
        var map = item as ComposeMapNode;
        if ((map is null ? item : map.Find("path")) is not ComposeScalarNode { Text: { Length: > 0 } path } node || Open(node, path, map) is not { } file || !budget.Spend(file.Entries.Count))
        {
            IsComplete = false;
            yield break;
        }

        var full = paths.FullPath(path);
        var values = file.Evaluate(lookup);
        foreach (var problem in file.Problems.Concat(values.Problems))
        {
            problems.Add(new ComposeApplicationProblem(ComposeApplicationProblem.VariableFileInvalid, node.Origin.To(new VariableOrigin(full, file.Text, problem.Span)), problem.Message));
        }

        foreach (var entry in file.Entries)
        {
            if (values.Values.TryGetValue(entry.Name, out var value))
            {
                var origin = node.Origin.To(new VariableOrigin(full, file.Text, entry.ValueSpan ?? entry.NameSpan));
                yield return new ComposeMapEntry(entry.Name, origin, new ComposeScalarNode(origin, ScalarType.String, value));
            }
        }
    }

    private DotEnvFile? Open(ComposeScalarNode node, string path, ComposeMapNode? attributes)
    {
        if (application.Options.Files is not { } source || path[0] == '~')
        {
            return null;
        }

        var full = paths.FullPath(path);
        var isRaw = attributes?.Find("format") is ComposeScalarNode { Text: "raw" };
        if (!read.TryGetValue((full, isRaw), out var file))
        {
            read[(full, isRaw)] = file = !budget.Spend(ApplicationBudget.FileSteps) || source.ReadText(full) is not { } text ? null : isRaw ? DotEnvFile.ParseRaw(text) : DotEnvFile.Parse(text);
        }

        if (file is null && application.Options.HasAllFiles && !source.Exists(full) && attributes?.Find("required") is null or ComposeScalarNode { Boolean: true })
        {
            problems.Add(new ComposeApplicationProblem(ComposeApplicationProblem.VariableFileMissing, node.Origin, $"'{path}' does not exist"));
        }

        return file;
    }
}
