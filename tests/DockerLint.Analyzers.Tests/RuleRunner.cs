using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile;

namespace DockerLint.Analyzers;

/// <summary>Runs one analyzer for what the markup cannot say: related locations, properties.</summary>
internal static class RuleRunner
{
    public static IReadOnlyList<Diagnostic> Run<TAnalyzer>(string dockerfile)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        new AnalysisDriver([RuleDiscovery.FromType(typeof(TAnalyzer))])
            .Analyze(DockerfileSyntaxTree.ParseText(dockerfile, "Dockerfile"), new AnalysisInput { Configuration = new AnalyzerConfiguration { Mode = AnalysisMode.All } })
            .Diagnostics;
}
