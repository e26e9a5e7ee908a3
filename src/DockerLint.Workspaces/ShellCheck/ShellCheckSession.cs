using DockerLint.Analysis;
using DockerLint.CodeFixes;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Workspaces.Applications;
using DockerLint.Workspaces.Baselines;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>
/// One request in which ShellCheck takes the place of our own shell rules. All files are read once to gather their shell texts, the
/// program judges them in few runs, and the files are then linted with what it said. When it fails, our own rules speak and one
/// finding says why.
/// </summary>
/// <param name="Rules">The rules to run.</param>
/// <param name="Problem">Why the program's findings are missing; null when they are there.</param>
internal sealed record ShellCheckSession(IReadOnlyList<RuleRegistration> Rules, ConfigurationFileResult? Problem)
{
    private const string Prefix = "SC";

    /// <summary>Gathers the texts of a request and has them judged.</summary>
    /// <param name="request">The request, with <see cref="LintRequest.ShellCheck"/>.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="files">The disk.</param>
    /// <param name="root">Full path of the lint root.</param>
    /// <param name="trees">The Compose files of the run.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ShellCheckSession Prepare(
        LintRequest request,
        IReadOnlyList<RuleRegistration> rules,
        FileStore files,
        string root,
        ComposeTrees trees,
        CancellationToken cancellationToken)
    {
        if (request.ShellCheck is not { } options || request.OnlyRules is { } only && !only.Any(IsOfShellCheck))
        {
            return new ShellCheckSession(rules, null);
        }

        try
        {
            var excluded = new[] { root, RepositoryOf(root) }.OfType<string>().Where(folder => PathNames.GetFolder(folder) is not null).ToArray();
            var program = ShellCheckProgram.Find(options, excluded, Environment.GetEnvironmentVariable("PATH"), files);
            var collector = Collect(request, files, root, trees, cancellationToken);
            var findings = ShellCheckRun.Judge(program, collector.Scripts, cancellationToken);
            // Comments may name a check that has found nothing; it is known all the same.
            var known = rules.SelectMany(rule => rule.Rules).Select(rule => rule.Id).Where(IsOfShellCheck).Concat(collector.Mentioned);
            var others = rules.Where(rule => !rule.Rules.All(own => IsOfShellCheck(own.Id)));
            return new ShellCheckSession([.. others, new ShellCheckAnalyzer(findings, known).Registration], null);
        }
        catch (ShellCheckException exception)
        {
            var name = options.Program ?? "shellcheck";
            var message = $"ShellCheck has judged nothing: {exception.Message}; the shell rules of DockerLint have run in its place";
            var diagnostic = new Diagnostic(EngineDiagnostics.Configuration, DiagnosticSeverity.Error, new Location(name, default, default), [message]);
            return new ShellCheckSession(rules, new ConfigurationFileResult(name, [diagnostic], null));
        }
    }

    private static ShellCheckCollector Collect(LintRequest request, FileStore files, string root, ComposeTrees trees, CancellationToken cancellationToken)
    {
        var collector = new ShellCheckCollector();
        // What speaks and how loudly is of no concern yet.
        var plain = request with { Mode = AnalysisMode.Minimum, Severities = new Dictionary<string, RuleSeverity>(), OnlyRules = null, UseConfigurationFiles = false, ConfigurationFiles = [], UseBaseline = false, ComputeFixes = false };
        var rules = new[] { collector.Registration };
        var catalog = new RuleCatalog(rules);
        var configuration = new ConfigurationResolver(plain, catalog, files, root);
        var linter = new FileLinter(plain, new AnalysisDriver(rules), new FixEngine(rules), configuration, files, root, trees, new BaselineSet(plain, configuration, catalog, files));
        foreach (var input in request.Inputs)
        {
            linter.Lint(input, cancellationToken);
        }

        return collector;
    }

    private static bool IsOfShellCheck(string id) => id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    private static string? RepositoryOf(string? folder)
    {
        while (folder is not null && !Directory.Exists(PathNames.Join(folder, ".git")) && !File.Exists(PathNames.Join(folder, ".git")))
        {
            folder = PathNames.GetFolder(folder);
        }

        return folder;
    }
}
