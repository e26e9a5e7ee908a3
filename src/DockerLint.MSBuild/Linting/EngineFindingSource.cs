using System.Globalization;
using DockerLint.Analyzers;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Workspaces;

namespace DockerLint.MSBuild.Linting;

/// <summary>Findings of the engine with the built-in rules.</summary>
internal sealed class EngineFindingSource : IFindingSource
{
    public LintOutcome Find(LintJob job, CancellationToken cancellationToken)
    {
        var request = new LintRequest
        {
            Inputs = job.Files.Select(file => new LintInput(file)).ToArray(),
            WorkingDirectory = job.Directory,
            BuildContext = job.BuildContext,
            Mode = Enum.TryParse<AnalysisMode>(job.Mode, ignoreCase: true, out var mode) && Enum.IsDefined(typeof(AnalysisMode), mode) ? mode : null,
            Level = ParseLevel(job.Level),
        };
        var result = new LintService(BuiltInRules.All).Lint(request, cancellationToken);
        var findings = result.Files.SelectMany(file => file.Findings).Select(Convert).ToArray();
        return new LintOutcome(findings, result.ConsultedPaths);
    }

    private static int? ParseLevel(string level)
    {
        if (string.Equals(level, "preview", StringComparison.OrdinalIgnoreCase))
        {
            return int.MaxValue;
        }

        return int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    private static BuildFinding Convert(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var span = diagnostic.Location.LineSpan;
        return new BuildFinding(
            diagnostic.Id,
            (BuildSeverity)diagnostic.Severity,
            diagnostic.Severity == DiagnosticSeverity.Error && (finding.IsSeverityConfigured || diagnostic.Descriptor.DefaultSeverity != DiagnosticSeverity.Error),
            diagnostic.GetMessage(),
            diagnostic.Location.FilePath,
            span.Start.Line + 1,
            span.Start.Character + 1,
            span.End.Line + 1,
            span.End.Character + 1,
            diagnostic.Descriptor.HelpLinkUri);
    }
}
