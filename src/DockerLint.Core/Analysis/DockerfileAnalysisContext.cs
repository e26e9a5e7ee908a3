using DockerLint.Dockerfile;

namespace DockerLint.Analysis;

/// <summary>A whole Dockerfile.</summary>
public sealed class DockerfileAnalysisContext : ReportContext
{
    internal DockerfileAnalysisContext(DockerfileSyntaxTree tree, AnalysisScope scope)
        : base(tree, scope) => Tree = tree;

    /// <summary>The Dockerfile.</summary>
    public new DockerfileSyntaxTree Tree { get; }
}
