using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports ENTRYPOINT that clears the CMD of the stage below.</summary>
[Analyzer]
public sealed class ClearedCommandAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6053.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6053", "ENTRYPOINT clears the CMD of its base")
    {
        Message = "ENTRYPOINT clears the CMD that stage '{0}' has in line {1}; repeat it if it is wanted",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A CMD that comes from the base is gone as soon as a stage sets an ENTRYPOINT of its own. If the CMD held arguments for it, it has to
            stand in this stage too. Where the new ENTRYPOINT is complete, nothing is wrong.

            ```dockerfile bad
            FROM alpine:3.22 AS base
            CMD ["--port", "8080"]

            FROM base
            [|ENTRYPOINT|] ["serve"]
            ```

            ```dockerfile good
            FROM alpine:3.22 AS base
            CMD ["--port", "8080"]

            FROM base
            ENTRYPOINT ["serve"]
            CMD ["--port", "8080"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        if (stage.FinalState is { Entrypoint: { } entrypoint, Cmd: null } && stage.BaseStage is { FinalState.Cmd: { } cmd } && stage.Instructions.Contains<InstructionSyntax>(entrypoint))
        {
            var owner = context.DockerfileModel.GetStage(cmd);
            context.Report(
                Descriptor,
                entrypoint.KeywordToken.Span,
                new ReportDetails { RelatedLocations = [new RelatedLocation(cmd.KeywordToken.GetLocation(), "The CMD")] },
                owner.From?.StageName?.ValueText ?? string.Empty,
                context.Tree.Text.GetLineNumber(cmd.Span.Start) + 1);
        }
    }
}
