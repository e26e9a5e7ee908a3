namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions that ONBUILD does not take.</summary>
[Analyzer]
public sealed class OnbuildTriggerAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1010", "Instruction cannot be a trigger of ONBUILD")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3043",
            "buildkit-build/onbuild",
            "dockerfile-utils/ONBUILD_CHAINING_DISALLOWED",
            "dockerfile-utils/ONBUILD_TRIGGER_DISALLOWED",
            "tally/hadolint/DL3043", "kics/from_or_maintainer_cannot_be_triggered_within_onbuild"],
        Documentation = """
            ONBUILD takes any instruction but FROM, MAINTAINER and ONBUILD.

            ```dockerfile bad
            FROM alpine:3.22
            ONBUILD [|ONBUILD|] RUN make
            ```

            ```dockerfile good
            FROM alpine:3.22
            ONBUILD RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "OnbuildTrigger"));
}
