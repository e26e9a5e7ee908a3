using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analysis;

/// <summary>A build stage.</summary>
public sealed class StageAnalysisContext : ReportContext
{
    internal StageAnalysisContext(Stage stage, AnalysisScope scope)
        : base(stage.Model.Tree, scope) => Stage = stage;

    /// <summary>The stage.</summary>
    public Stage Stage { get; }
}
