using DockerLint.Compose;
using DockerLint.Compose.Semantics;

namespace DockerLint.Analysis;

/// <summary>A whole Compose file.</summary>
public sealed class ComposeAnalysisContext : ReportContext
{
    internal ComposeAnalysisContext(ComposeSyntaxTree tree, AnalysisScope scope)
        : base(tree, scope) => Tree = tree;

    /// <summary>The Compose file.</summary>
    public new ComposeSyntaxTree Tree { get; }

    /// <summary>What the file means.</summary>
    public ComposeModel Model => ComposeModel;
}
