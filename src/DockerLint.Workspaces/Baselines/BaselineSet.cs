using System.Collections.Concurrent;
using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Syntax;
using DockerLint.Text;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Baselines;

/// <summary>
/// The baselines of one run: the one that the request names, else for each file the nearest one at or above it, not above the
/// repository; without a repository not above the lint root.
/// </summary>
/// <param name="request">The request.</param>
/// <param name="configuration">Knows where a file's own settings are looked for.</param>
/// <param name="catalog">The rules.</param>
/// <param name="files">The disk.</param>
internal sealed class BaselineSet(LintRequest request, ConfigurationResolver configuration, RuleCatalog catalog, FileStore files)
{
    private readonly ConcurrentDictionary<string, Lazy<LoadedBaseline?>> loaded = new(StringComparer.Ordinal);

    /// <summary>Takes the known ones out of the findings of a file.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="settings">What holds for the file.</param>
    public (IReadOnlyList<Finding> New, IReadOnlyList<Finding> Known) Split(string path, SourceText text, IReadOnlyList<Finding> findings, AnalyzerConfiguration settings)
    {
        if (Find(path) is not { } baseline)
        {
            return (findings, []);
        }

        // Of a rule that fell over it is not known what it would have found.
        var failed = findings.Any(finding => finding.Diagnostic.Descriptor == EngineDiagnostics.InternalError);
        return baseline.Split(path, text, findings, id => !failed && IsLive(id, settings));
    }

    /// <summary>What the run has found out about each baseline, by path.</summary>
    public IReadOnlyList<BaselineState> States() => All().Select(baseline => baseline.GetState(files)).ToArray();

    /// <summary>What is wrong with the baselines and what of them is not needed any more.</summary>
    /// <param name="states">What the run has found out.</param>
    public IReadOnlyList<ConfigurationFileResult> Review(IReadOnlyList<BaselineState> states)
    {
        var results = new List<ConfigurationFileResult>();
        foreach (var baseline in All())
        {
            var path = PathNames.GetRelative(PathNames.Normalize(request.WorkingDirectory), baseline.Path) ?? baseline.Path;
            var problems = baseline.Problems.Select(problem => ConfigurationReview.Report(problem, path, baseline.Text, request.Severities));
            var diagnostics = problems.Concat(ReviewEntries(baseline, path, states)).OfType<Diagnostic>().ToArray();
            if (diagnostics.Length > 0)
            {
                results.Add(new ConfigurationFileResult(path, diagnostics, baseline.Text));
            }
        }

        return results;
    }

    private IEnumerable<Diagnostic?> ReviewEntries(LoadedBaseline baseline, string path, IReadOnlyList<BaselineState> states)
    {
        var unneeded = states.FirstOrDefault(state => state.Path == baseline.Path)?.Unneeded ?? [];
        if (unneeded.Count == 0 || baseline.Text is not { } text)
        {
            return [];
        }

        var settings = configuration.Resolve(baseline.Path, SourceLanguage.Compose).Analysis;
        return settings.GetSeverity(EngineDiagnostics.UnneededBaselineEntry) is { } severity
            ? unneeded.Select(entry => new Diagnostic(EngineDiagnostics.UnneededBaselineEntry, severity, new Location(path, entry.Span, text.GetLineSpan(entry.Span)), [Describe(entry)]))
            : [];
    }

    private static string Describe(BaselineEntry entry) => entry.Count == 1
        ? $"A finding of {entry.Rule} in '{entry.Path}' is gone"
        : $"{entry.Count} findings of {entry.Rule} in '{entry.Path}' are gone";

    private bool IsLive(string id, AnalyzerConfiguration settings)
    {
        var registration = catalog.Find(id) ?? RuleDiscovery.FromDeclared(settings.DeclaredRules.Where(declared => declared.Id == id).ToArray());
        if (registration?.Rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } rule)
        {
            return settings.GetSeverity(rule.Id, rule.Category, rule.DefaultSeverity, rule.Mode, rule.Level) is not null;
        }

        return EngineDiagnostics.All.FirstOrDefault(descriptor => descriptor.Id == id) is { } own && settings.GetSeverity(own) is not null;
    }

    private IEnumerable<LoadedBaseline> All()
    {
        // One that is named counts even when no file has asked for it.
        _ = Given();
        return loaded.Values.Select(baseline => baseline.Value).OfType<LoadedBaseline>().OrderBy(baseline => baseline.Path, StringComparer.Ordinal);
    }

    private LoadedBaseline? Given() =>
        request is { UseBaseline: true, BaselineFile: { } given } && PathNames.TryGetFullPath(request.WorkingDirectory, given) is { } full ? Load(full, mustExist: true) : null;

    private LoadedBaseline? Find(string path)
    {
        if (!request.UseBaseline || request.BaselineFile is not null || !request.UseConfigurationFiles)
        {
            return Given();
        }

        foreach (var folder in configuration.FoldersOf(path))
        {
            if (Load(PathNames.Join(folder, Baseline.FileName), mustExist: false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private LoadedBaseline? Load(string path, bool mustExist) =>
        loaded.GetOrAdd(path, key => new Lazy<LoadedBaseline?>(() => mustExist || files.FileExists(key) ? Read(key) : null)).Value;

    private LoadedBaseline Read(string path)
    {
        var problems = new List<ConfigurationProblem>();
        var content = files.Read(path);
        if (content.Text is not { } text)
        {
            return new LoadedBaseline(path, null, [], [new ConfigurationProblem(default, content.Problem ?? "The file cannot be read", IsFatal: true)]);
        }

        return new LoadedBaseline(path, text, BaselineText.Parse(path, text, problems), problems);
    }
}
