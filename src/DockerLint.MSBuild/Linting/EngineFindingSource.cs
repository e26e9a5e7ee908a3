using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.MSBuild.Tasks;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Configuration;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.MSBuild.Linting;

/// <summary>Findings of the engine with the built-in rules.</summary>
internal sealed class EngineFindingSource : IFindingSource
{
    public LintOutcome Find(LintJob job, CancellationToken cancellationToken)
    {
        var container = BuildPropertyReader.ForContainer(job.Build);
        var request = new LintRequest
        {
            Inputs = job.Files.Select(file => DistinctFiles.Contains([job.Build.ContainerDockerfile], file) ? new LintInput(file) { BuildInputs = container } : new LintInput(file)).ToArray(),
            BuildInputs = BuildPropertyReader.ForAll(job.Build),
            WorkingDirectory = job.Directory,
            Root = job.Root,
            BuildContext = job.BuildContext,
            Mode = SettingValues.TryParseMode(job.Mode, out var mode) ? mode : null,
            Level = SettingValues.TryParseLevel(job.Level, out var level) ? level : null,
            ShellCheck = job.ShellCheck switch { "" => null, "true" => new ShellCheckOptions(), var program => new ShellCheckOptions { Program = program } },
        };
        var result = new LintService(BuiltInRules.All).Lint(request, cancellationToken);
        var findings = result.Configuration
            .SelectMany(file => file.Diagnostics.Select(diagnostic => Convert(diagnostic, isConfigured: false, job.Directory)))
            .Concat(result.Files.SelectMany(file => file.Findings).Select(finding => Convert(finding.Diagnostic, finding.IsSeverityConfigured, job.Directory)));
        return new LintOutcome(findings.ToArray(), result.ConsultedPaths);
    }

    private static BuildFinding Convert(Diagnostic diagnostic, bool isConfigured, string directory)
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
            diagnostic.Descriptor.HelpLinkUri);
    }
}
