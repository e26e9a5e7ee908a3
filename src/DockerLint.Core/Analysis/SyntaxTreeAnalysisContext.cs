using DockerLint.Configuration;

namespace DockerLint.Analysis;

/// <summary>A whole tree.</summary>
public sealed class SyntaxTreeAnalysisContext : ReportContext
{
    internal SyntaxTreeAnalysisContext(SyntaxTree tree, AnalyzerConfiguration configuration, Action<DiagnosticDescriptor, TextSpan, ReportDetails, object[]> report, CancellationToken cancellationToken)
        : base(tree, configuration, report, cancellationToken)
    {
    }
}
