namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions that ONBUILD does not take.</summary>
[Analyzer(Words = "onbuild")]
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
            "dockerfile-utils/ONBUILD_TRIGGER_DISALLOWED",
            "tally/hadolint/DL3043",
            "kics/from_or_maintainer_cannot_be_triggered_within_onbuild",
        ],
        Documentation = """
            ONBUILD takes any instruction but FROM and MAINTAINER, and no second ONBUILD.

            ```dockerfile bad
            FROM alpine:3.22
            ONBUILD [|FROM|] alpine:3.21
            ```

            ```dockerfile good
            FROM alpine:3.22
            ONBUILD RUN make
            ```
            """,
    };

    /// <summary>DL1037.</summary>
    public static readonly DiagnosticDescriptor Chain = new("DL1037", "ONBUILD as a trigger of ONBUILD")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL3043", "buildkit-build/onbuild", "dockerfile-utils/ONBUILD_CHAINING_DISALLOWED", "tally/hadolint/DL3043"],
        Documentation = """
            A trigger runs in the build that uses the image, and leaves no triggers of its own behind.

            ```dockerfile bad
            FROM alpine:3.22
            ONBUILD {|DL1037:ONBUILD|} RUN make
            ```

            ```dockerfile good
            FROM alpine:3.22
            ONBUILD RUN make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Chain];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        context.ReportSyntax(Descriptor, "OnbuildTrigger");
        context.ReportSyntax(Chain, "OnbuildChain");
    }
}
