using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.MSBuild.Tasks;
using DockerLint.Reporting;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.RulePackages;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.MSBuild.Linting;

/// <summary>Findings of the engine with the built-in rules and those of the job.</summary>
internal sealed class EngineFindingSource : IFindingSource
{
    public LintOutcome Find(LintJob job, CancellationToken cancellationToken)
    {
        // Reports name files relative to the root; what lies outside keeps its full path.
        var home = job.Root ?? job.Directory;
        var container = BuildPropertyReader.ForContainer(job.Build);
        var request = new LintRequest
        {
            Inputs = job.Files.Select(file => new LintInput(Shorten(file, home)) { BuildInputs = DistinctFiles.Contains([job.Build.ContainerDockerfile], file) ? container : BuildInputs.None }).ToArray(),
            BuildInputs = BuildPropertyReader.ForAll(job.Build),
            WorkingDirectory = home,
            Root = job.Root,
            BuildContext = job.BuildContext,
            Projects = ProjectFactsReader.Read(job.Facts) is { } project ? [project] : [],
            Mode = SettingValues.TryParseMode(job.Mode, out var mode) ? mode : null,
            Level = SettingValues.TryParseLevel(job.Level, out var level) ? level : null,
            ShellCheck = job.ShellCheck switch { "" => null, "true" => new ShellCheckOptions(), var program => new ShellCheckOptions { Program = program } },
            ConfigurationFiles = job.ConfigurationFiles,
            BaselineFile = job.BaselineFile,
            ComputeFixes = job.SarifFile is not null,
        };
        var result = new LintService(BuiltInRules.All, RulePackageSet.Load(job.Analyzers, home, BuiltInRules.All)).Lint(request, cancellationToken);
        var findings = result.Configuration
            .SelectMany(file => file.Diagnostics.Select(diagnostic => Convert(diagnostic, isConfigured: false, isLocked: false, home)))
            .Concat(result.Files.SelectMany(file => file.Findings).Select(finding => Convert(finding.Diagnostic, finding.IsSeverityConfigured, finding.IsSeverityLocked, home)));
        var own = job.SharedFiles.Count == 0 ? result : result with { Files = result.Files.Take(job.Files.Count - job.SharedFiles.Count).ToArray() };
        var problem = job.SarifFile is { } sarif ? SarifFile.Write(sarif, Report.Of(own)) : null;
        return new LintOutcome((problem is null ? findings : findings.Concat([problem])).ToArray(), result.ConsultedPaths) { ProbedPaths = result.ProbedPaths };
    }

    private static string Shorten(string path, string folder) =>
        DistinctFiles.IsBelow(path, folder) ? path.Substring(folder.TrimEnd('/', '\\').Length + 1) : path;

    private static BuildFinding Convert(Diagnostic diagnostic, bool isConfigured, bool isLocked, string directory)
    {
        var span = diagnostic.Location.LineSpan;
        return new BuildFinding(
            diagnostic.Id,
            (BuildSeverity)diagnostic.Severity,
            diagnostic.Severity == DiagnosticSeverity.Error && isConfigured,
            diagnostic.GetMessage(),
            Path.GetFullPath(Path.Combine(directory, diagnostic.Location.FilePath)),
            span.Start.Line + 1,
            span.Start.Character + 1,
            span.End.Line + 1,
            span.End.Character + 1,
            diagnostic.Descriptor.HelpLinkUri)
        {
            IsLocked = isLocked,
        };
    }
}
