namespace DockerLint.Analysis;

/// <summary>A whole tree.</summary>
public sealed class SyntaxTreeAnalysisContext : ReportContext
{
    internal SyntaxTreeAnalysisContext(SyntaxTree tree, AnalysisScope scope)
        : base(tree, scope)
    {
    }
}
