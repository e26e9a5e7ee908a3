using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports copies from stages that hold nothing.</summary>
[Analyzer]
public sealed class EmptySourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6037.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6037", "Source stage is empty")
    {
        Message = "The stage '{0}' is built from scratch and nothing is put into it, so there is nothing to take",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/copy-from-empty-scratch-stage"],
        Documentation = """
            A stage that begins with `FROM scratch` and has no COPY, ADD or RUN holds no file. A COPY from it fails, or copies nothing, unless the
            stage is the place of a build context of its name that whoever builds the file hands in.

            ```dockerfile bad
            FROM scratch AS assets
            FROM alpine:3.22
            COPY --from=[|assets|] /logo.png /srv/
            ```

            ```dockerfile good
            FROM scratch AS assets
            COPY logo.png /
            FROM alpine:3.22
            COPY --from=assets /logo.png /srv/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        foreach (var reference in context.Stage.References)
        {
            if (reference is { IsNamedContext: false, Target: { BaseImage.IsScratch: true } target } && target != reference.From && !target.EffectiveInstructions.Any(PutsFiles))
            {
                context.Report(Descriptor, reference.Span, reference.Text);
            }
        }
    }

    private static bool PutsFiles(InstructionSyntax instruction) => instruction is TransferInstructionSyntax or RunInstructionSyntax or WorkdirInstructionSyntax or UnknownInstructionSyntax;
}
