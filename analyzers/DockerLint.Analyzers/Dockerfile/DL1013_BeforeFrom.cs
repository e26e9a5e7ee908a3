using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions before the first FROM.</summary>
[Analyzer]
public sealed class BeforeFromAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1013", "Instruction before the first FROM")
    {
        Message = "{0} stands before the first FROM, where only ARG may stand, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3061",
            "buildkit-build/no-instructions",
            "dockerfile-utils/NO_SOURCE_IMAGE",
            "tally/hadolint/DL3061", "kics/first_instruction_should_be_arg_or_from"],
        Documentation = """
            What stands before the first FROM belongs to no stage. Only ARG is of use there: FROM can refer to it.

            ```dockerfile bad
            [|LABEL|] vendor=example
            FROM alpine:3.22
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL vendor=example
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        // Without any FROM that is the mistake, and unknown words are told of as such.
        if (!context.Stage.IsPseudo || context.DockerfileModel.Stages.Count == 0)
        {
            return;
        }

        foreach (var instruction in context.Stage.Instructions.Where(instruction => instruction is not (ArgInstructionSyntax or UnknownInstructionSyntax)))
        {
            context.Report(Descriptor, instruction.KeywordToken, instruction.Name);
        }
    }
}
