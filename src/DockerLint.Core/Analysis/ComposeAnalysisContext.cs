using DockerLint.Compose;
<<<<<<< HEAD

namespace DockerLint.Analysis;

/// <summary>A whole Compose file.</summary>
public sealed class ComposeAnalysisContext : ReportContext
{
    internal ComposeAnalysisContext(ComposeSyntaxTree tree, AnalysisScope scope)
        : base(tree, scope) => Tree = tree;

    /// <summary>The Compose file.</summary>
    public new ComposeSyntaxTree Tree { get; }
=======
using DockerLint.Compose.Semantics;

namespace DockerLint.Analysis;

/// <summary>A whole Compose file with what it says.</summary>
public sealed class ComposeAnalysisContext : ReportContext
{
    internal ComposeAnalysisContext(ComposeModel model, AnalysisScope scope)
        : base(model.Tree, scope) => Model = model;

    /// <summary>The Compose file.</summary>
    public new ComposeSyntaxTree Tree => Model.Tree;

    /// <summary>What it says, made once for all rules.</summary>
    public ComposeModel Model { get; }
>>>>>>> h/rules4
}
