using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports COPY and ADD to a place that the base image decides about.</summary>
[Analyzer]
public sealed class RelativeDestinationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3045.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3045", "Relative destination without a WORKDIR")
    {
        Message = "'{0}' is relative, but no WORKDIR is set, so the base image decides where it goes",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3045", "tally/hadolint/DL3045"],
        Documentation = """
            A relative destination counts from the working directory. Without a WORKDIR in this stage or the stages it is based on that is the base
            image's, mostly the root directory. Silent on `scratch`, which has nothing but the root directory.

            ```dockerfile bad
            FROM alpine:3.22
            COPY app.conf [|conf/|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            WORKDIR /app
            COPY app.conf conf/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => Analyze(copy, copy.Node));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => Analyze(add, add.Node));
    }

    private static void Analyze(ReportContext context, TransferInstructionSyntax transfer)
    {
        if (transfer.Destination is not { } destination)
        {
            return;
        }

        var model = context.DockerfileModel;
        // A trigger runs upon the finished image, behind the triggers before it.
        var stage = model.GetStage(transfer);
        var hasWorkdir = transfer.IsTrigger
            ? stage.FinalState.Workdir is not null || stage.EffectiveInstructions.OfType<OnbuildInstructionSyntax>().Any(onbuild => onbuild.Trigger is WorkdirInstructionSyntax && onbuild.Span.Start < transfer.Span.Start)
            : model.GetState(transfer).Workdir is not null;
        if (!hasWorkdir && stage.Chain[0].Base is not { Image.IsScratch: true } && !(transfer.IsTrigger && destination.ValueText.IndexOf('$') >= 0)
            && ContainerPaths.IsRelative(model.Resolve(destination, transfer), destination.ValueText) == true)
        {
            context.Report(Descriptor, destination, destination.ValueText);
        }
    }
}
