using System.Runtime.CompilerServices;
using DockerLint.Analysis;
using DockerLint.Analysis.DeclaredRules;
using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Syntax;
using DockerLint.Workspaces.Applications;
using DockerLint.Workspaces.Baselines;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.Discovery;
using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.RulePackages;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Workspaces;

/// <summary>Lints files of the disk: the one way in for every host. One service serves many requests and threads.</summary>
public sealed class LintService
{
    // Below this the threads cost more than they bring.
    private const int FewFiles = 8;

    private readonly AnalysisDriver driver;
    private readonly FixEngine fixes;
    private readonly RulePackageSet packages;

    /// <summary>A service; constructs no analyzer.</summary>
    /// <param name="rules">The rules to run.</param>
    public LintService(IReadOnlyList<RuleRegistration> rules)
        : this(rules, RulePackageSet.None)
    {
    }

    /// <summary>A service that also runs the rules of packages, and tells with each result which of them cannot run.</summary>
    /// <param name="builtIn">The rules of our own.</param>
    /// <param name="packages">Those of packages.</param>
    public LintService(IReadOnlyList<RuleRegistration> builtIn, RulePackageSet packages)
    {
        Rules = packages.Rules.Count == 0 ? builtIn : [.. builtIn, .. packages.Rules];
        driver = new AnalysisDriver(Rules);
        fixes = new FixEngine(Rules);
        Catalog = new RuleCatalog(Rules);
        this.packages = packages;
    }

    /// <summary>The rules it runs.</summary>
    public IReadOnlyList<RuleRegistration> Rules { get; }

    /// <summary>The same by id.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>
    /// Lints the inputs of a request. A file that cannot be read gives one finding; nothing about an input throws. The result
    /// does not depend on the number of threads.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public LintResult Lint(LintRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var files = new FileStore();
        var root = PathNames.GetFullPath(request.WorkingDirectory, request.Root ?? string.Empty);
        var configuration = new ConfigurationResolver(request, Catalog, files, root);
        var trees = new ComposeTrees(request, files);
        if (request.ShellCheck is not null)
        {
            return LintWithShellCheck(request, configuration, files, root, trees, cancellationToken);
        }

        var baselines = new BaselineSet(request, configuration, Catalog, files);
        var results = LintAll(new FileLinter(request, driver, fixes, configuration, files, root, trees, baselines), request, cancellationToken);
        return Finish(request, results, configuration, baselines, files, []);
    }

    /// <summary>What holds for a file and where each setting comes from. The file need not exist.</summary>
    /// <param name="request">The request; its inputs do not matter.</param>
    /// <param name="input">The file.</param>
    /// <exception cref="ArgumentException">The path holds characters that no path may have.</exception>
    public EffectiveConfiguration Explain(LintRequest request, LintInput input)
    {
        var files = new FileStore();
        var root = PathNames.GetFullPath(request.WorkingDirectory, request.Root ?? string.Empty);
        var configuration = new ConfigurationResolver(request, Catalog, files, root);
        var language = input.Language ?? FileNames.GetLanguage(input.Path);
        var records = new List<SettingRecord>();
        var settings = configuration.Resolve(PathNames.GetFullPath(request.WorkingDirectory, input.Path), language, records);
        return ConfigurationExplainer.Explain(language, settings.Analysis, records, Rules) with { Problems = [.. packages.Problems, .. new ConfigurationReview(request, configuration).Review()] };
    }

    /// <summary>The rules that configuration declares for some inputs of a request, by id; one that is declared twice as for the first of them.</summary>
    /// <param name="request">The request; the files need not exist.</param>
    /// <param name="problems">What is wrong with the configuration files that were read.</param>
    public IReadOnlyList<DeclaredRule> FindDeclaredRules(LintRequest request, out IReadOnlyList<ConfigurationFileResult> problems)
    {
        var configuration = new ConfigurationResolver(request, Catalog, new FileStore(), PathNames.GetFullPath(request.WorkingDirectory, request.Root ?? string.Empty));
        var declared = new SortedDictionary<string, DeclaredRule>(StringComparer.Ordinal);
        foreach (var input in request.Inputs)
        {
            var path = PathNames.TryGetFullPath(request.WorkingDirectory, input.Path);
            foreach (var rule in path is null ? [] : configuration.Resolve(path, input.Language ?? FileNames.GetLanguage(input.Path)).Analysis.DeclaredRules)
            {
                if (!declared.ContainsKey(rule.Id))
                {
                    declared.Add(rule.Id, rule);
                }
            }
        }

        problems = new ConfigurationReview(request, configuration).Review();
        return declared.Values.ToArray();
    }

    /// <summary>What a selector says of the things of a file, with everything that is known of the file in a run.</summary>
    /// <param name="request">The request; its inputs are the files of the run.</param>
    /// <param name="input">The file.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the answer any more.</param>
    /// <returns>Null when the file cannot be read.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<SelectorAnswer>? ExplainSelector(LintRequest request, LintInput input, RuleSelector selector, CancellationToken cancellationToken = default)
    {
        var files = new FileStore();
        var root = PathNames.GetFullPath(request.WorkingDirectory, request.Root ?? string.Empty);
        var configuration = new ConfigurationResolver(request, Catalog, files, root);
        var linter = new FileLinter(request, driver, fixes, configuration, files, root, new ComposeTrees(request, files), new BaselineSet(request, configuration, Catalog, files));
        return linter.Explain(input, selector, cancellationToken);
    }

    private LintResult Finish(LintRequest request, FileResult[] results, ConfigurationResolver configuration, BaselineSet baselines, FileStore files, ConfigurationFileResult[] problems)
    {
        var states = baselines.States();
        ConfigurationFileResult[] review = [.. packages.Problems, .. problems, .. new ConfigurationReview(request, configuration).Review(), .. baselines.Review(states)];
        return new LintResult(results, [.. files.Consulted, .. packages.Files]) { ProbedPaths = files.Probed, Configuration = review, Baselines = states };
    }

    private static FileResult[] LintAll(FileLinter linter, LintRequest request, CancellationToken cancellationToken)
    {
        var results = new FileResult[request.Inputs.Count];
        if (results.Length < FewFiles)
        {
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = linter.Lint(request.Inputs[i], cancellationToken);
            }
        }
        else
        {
            LintInParallel(linter, request, results, cancellationToken);
        }

        return results;
    }

    // Another set of rules, since what the program may say is known only when it has said it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LintResult LintWithShellCheck(LintRequest request, ConfigurationResolver configuration, FileStore files, string root, ComposeTrees trees, CancellationToken cancellationToken)
    {
        var session = ShellCheckSession.Prepare(request, Rules, files, root, trees, cancellationToken);
        var baselines = new BaselineSet(request, configuration, new RuleCatalog(session.Rules), files);
        var linter = new FileLinter(request, new AnalysisDriver(session.Rules), new FixEngine(session.Rules), configuration, files, root, trees, baselines);
        var results = LintAll(linter, request, cancellationToken);
        return Finish(request, results, configuration, baselines, files, session.Problem is { } problem ? [problem] : []);
    }

    // A method of its own, so that few files do not load what only many need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LintInParallel(FileLinter linter, LintRequest request, FileResult[] results, CancellationToken cancellationToken) =>
        Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => results[i] = linter.Lint(request.Inputs[i], cancellationToken));
}
