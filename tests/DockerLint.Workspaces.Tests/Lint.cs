using DockerLint.Configuration;
using DockerLint.Syntax;

namespace DockerLint.Workspaces.Tests;

/// <summary>Runs the service with the probe rules over files of a temporary folder.</summary>
internal static class Lint
{
    public static LintResult Run(TemporaryFolder folder, Func<LintRequest, LintRequest>? change = null, params string[] paths)
    {
        var request = Request(folder, paths.Length == 0 ? ["Dockerfile"] : paths);
        return new LintService([ProbeAnalyzer.Registration]).Lint(change is null ? request : change(request));
    }

    /// <summary>Ids and severities of the findings of the only file.</summary>
    public static string[] Findings(TemporaryFolder folder, string path = "Dockerfile", AnalysisMode? mode = null) =>
        Run(folder, request => With(request, mode), path).Files.Single().Findings.Select(finding => $"{finding.Diagnostic.Id} {finding.Diagnostic.Severity}").ToArray();

    /// <summary>Place and message of what is wrong with configuration files.</summary>
    public static string[] Problems(TemporaryFolder folder, string path = "Dockerfile") =>
        Run(folder, null, path).Configuration.SelectMany(file => file.Diagnostics).Select(diagnostic => $"{diagnostic.Location.FilePath}({diagnostic.Location.LineSpan}): {diagnostic.GetMessage()}").ToArray();

    public static LintRequest Request(TemporaryFolder folder, IEnumerable<string> paths) =>
        new() { Inputs = paths.Select(path => new LintInput(path)).ToArray(), WorkingDirectory = folder.Path };

    private static LintRequest With(LintRequest request, AnalysisMode? mode) =>
        new() { Inputs = request.Inputs, WorkingDirectory = request.WorkingDirectory, Mode = mode };
}
