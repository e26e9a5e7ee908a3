using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;

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

    /// <summary>What the Dockerfile that a service builds means, under the inputs of its build; null when there is none or it is not known.</summary>
    public DockerfileSemanticModel? FindDockerfile(Service service) => FindServiceDockerfile(service);
}
