using DockerLint.Analysis;
using DockerLint.Analysis.DeclaredRules;
using DockerLint.CodeFixes;
using DockerLint.Compose;
using DockerLint.Compose.Applications;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Syntax;
using DockerLint.Text;
using DockerLint.Workspaces.Applications;
using DockerLint.Workspaces.Baselines;
using DockerLint.Workspaces.BuildContexts;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.Discovery;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces;

/// <summary>The path of one file through a run: read, configure, parse, analyse, find fixes.</summary>
/// <param name="request">The request.</param>
/// <param name="driver">Runs the rules.</param>
/// <param name="fixes">Computes fixes.</param>
/// <param name="configuration">Tells what holds for a file.</param>
/// <param name="files">The disk.</param>
/// <param name="root">Full path of the lint root.</param>
/// <param name="trees">The Compose files of the run.</param>
/// <param name="baselines">Knows which findings are known.</param>
internal sealed class FileLinter(LintRequest request, AnalysisDriver driver, FixEngine fixes, ConfigurationResolver configuration, FileStore files, string root, ComposeTrees trees, BaselineSet baselines)
{
    private readonly ComposeBuilds builds = new(trees);
    private readonly ApplicationLocator applications = new(trees, files);

    /// <summary>Lints one file.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public FileResult Lint(LintInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return LintUnguarded(input, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A fault of ours in one file must neither fail a build nor hide the other files.
            var place = new Location(input.Path, default, default);
            var diagnostic = new Diagnostic(EngineDiagnostics.InternalError, DiagnosticSeverity.Error, place, ["engine", exception.GetType().Name]);
            return new FileResult(input.Path, input.Language ?? FileNames.GetLanguage(input.Path), [new Finding(diagnostic, [])], false, null);
        }
    }

    private FileResult LintUnguarded(LintInput input, CancellationToken cancellationToken)
    {
        var language = input.Language ?? FileNames.GetLanguage(input.Path);
        if (PathNames.TryGetFullPath(request.WorkingDirectory, input.Path) is not { } path)
        {
            return Unreadable(input, language, "The path holds characters that no path may have");
        }

        var content = input.Text is { } known ? new FileContent(SourceText.From(known), null) : files.Read(path);
        if (content.Text is not { } text)
        {
            return Unreadable(input, language, content.Problem ?? "The file cannot be read");
        }

        var settings = configuration.Resolve(path, language);
        var (tree, analysis) = Prepare(input, path, language, text, settings, cancellationToken);
        var result = driver.Analyze(tree, analysis, cancellationToken);
        var findings = result.Diagnostics.Select(diagnostic => new Finding(diagnostic, request.ComputeFixes ? fixes.GetFixes(diagnostic) : [])
        {
            IsSeverityConfigured = settings.Analysis.HasExplicitSeverity(diagnostic.Descriptor),
            IsSeverityLocked = settings.Analysis.IsLocked(diagnostic.Id),
        });
        var undecodable = FindUndecodable(text, input.Path, settings);
        var all = (undecodable is null ? findings : InsertInOrder(findings, undecodable)).ToArray();
        var (reported, baselined) = baselines.Split(path, text, all, settings.Analysis);
        return new FileResult(input.Path, language, reported, false, text)
        {
            Baselined = baselined.Count == 0 ? [] : baselined.Select(finding => finding.Diagnostic).ToArray(),
            FailureThreshold = settings.FailureThreshold,
            Suppressed = result.Suppressed,
        };
    }

    /// <summary>What a selector says of the things of a file; null when the file cannot be read.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<SelectorAnswer>? Explain(LintInput input, RuleSelector selector, CancellationToken cancellationToken)
    {
        if (PathNames.TryGetFullPath(request.WorkingDirectory, input.Path) is not { } path || (input.Text is { } known ? SourceText.From(known) : files.Read(path).Text) is not { } text)
        {
            return null;
        }

        var language = input.Language ?? FileNames.GetLanguage(input.Path);
        var (tree, analysis) = Prepare(input, path, language, text, configuration.Resolve(path, language), cancellationToken);
        return selector.Explain(tree, analysis);
    }

    private (SyntaxTree Tree, AnalysisInput Input) Prepare(LintInput input, string path, SourceLanguage language, SourceText text, FileConfiguration settings, CancellationToken cancellationToken)
    {
        SyntaxTree tree = language == SourceLanguage.Compose
            ? trees.Parse(path, input, text, cancellationToken)
            : DockerfileSyntaxTree.ParseText(text, input.Path, null, cancellationToken);
        var given = language == SourceLanguage.Dockerfile ? request.BuildInputs.Over(input.BuildInputs) : BuildInputs.None;
        var context = FindContext(tree, path, input.SearchRoot);
        return (tree, new AnalysisInput
        {
            Configuration = settings.Analysis,
            BuildContext = context,
            Projects = context is null || request.Projects.Count == 0 ? [] : ContextProjects.Of(context.Folder, request.Projects),
            BuildInputs = language == SourceLanguage.Dockerfile ? given.Over(builds.FindInputs(path)) : BuildInputs.None,
            GivenInputs = given,
            Project = language == SourceLanguage.Compose && PathNames.GetFolder(path) is { } folder ? new FolderComposeProject(files, folder, PathNames.Normalize(request.WorkingDirectory), LintRoot(path, input.SearchRoot)) : null,
            Application = tree is ComposeSyntaxTree compose ? new Lazy<ComposeApplication>(() => applications.Find(path, compose)) : null,
        });
    }

    private static FileResult Unreadable(LintInput input, SourceLanguage language, string problem)
    {
        var place = new Location(input.Path, default, default);
        var diagnostic = new Diagnostic(EngineDiagnostics.UnreadableInput, DiagnosticSeverity.Error, place, [problem]);
        return new FileResult(input.Path, language, [new Finding(diagnostic, [])], true, null);
    }

    private static Finding? FindUndecodable(SourceText text, string path, FileConfiguration settings)
    {
        var at = FileDecoder.FindUndecodable(text.ToString());
        if (at < 0 || settings.Analysis.GetSeverity(EngineDiagnostics.UnreadableInput) is not { } severity)
        {
            return null;
        }

        // The rest of the file is linted, so this is no error unless configuration makes it one.
        severity = settings.Analysis.HasExplicitSeverity(EngineDiagnostics.UnreadableInput) || severity < DiagnosticSeverity.Warning ? severity : DiagnosticSeverity.Warning;
        var span = new TextSpan(at, 1);
        var message = $"The byte 0x{text[at] - 0xDC00:X2} is no UTF-8 text; save the file as UTF-8";
        return new Finding(new Diagnostic(EngineDiagnostics.UnreadableInput, severity, new Location(path, span, text.GetLineSpan(span)), [message]), [])
        {
            IsSeverityConfigured = settings.Analysis.HasExplicitSeverity(EngineDiagnostics.UnreadableInput),
        };
    }

    private static IEnumerable<Finding> InsertInOrder(IEnumerable<Finding> findings, Finding finding) =>
        findings.Concat([finding]).OrderBy(item => item.Diagnostic.Location.Span).ThenBy(item => item.Diagnostic.Id, StringComparer.Ordinal);

    private FolderBuildContext? FindContext(SyntaxTree tree, string path, string? searchRoot)
    {
        if (tree is not DockerfileSyntaxTree dockerfile)
        {
            return null;
        }

        // A service that builds the file says it first, the caller (the project) next.
        var named = builds.FindContext(path) ?? (request.BuildContext is { } given ? PathNames.GetFullPath(request.WorkingDirectory, given) : null);
        var lintRoot = LintRoot(path, searchRoot);
        return named is not null
            ? new FolderBuildContext(files, named, path, lintRoot)
            : new BuildContextLocator(files, lintRoot).Find(path, CopySources.Find(dockerfile));
    }

    // A file outside of the request's root has the folder that was searched, or else its own folder.
    private string LintRoot(string path, string? searchRoot) =>
        PathNames.GetRelative(root, path) is not null ? root : searchRoot ?? PathNames.GetFolder(path) ?? root;
}
