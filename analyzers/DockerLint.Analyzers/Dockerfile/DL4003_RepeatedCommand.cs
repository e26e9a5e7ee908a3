using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports CMD, ENTRYPOINT and HEALTHCHECK that a later one of the same stage replaces.</summary>
[Analyzer]
public sealed class RepeatedCommandAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL4003.</summary>
    public static readonly DiagnosticDescriptor Cmd = new("DL4003", "Several CMD in one stage")
    {
        Message = "This {0} does nothing: only the last one of a stage counts",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL4003",
            "buildkit/MultipleInstructionsDisallowed",
            "tally/buildkit/MultipleInstructionsDisallowed",
            "dockerfile-utils/MULTIPLE_INSTRUCTIONS",
            "trivy/DS-0016",
            "kics/multiple_cmd_instructions_listed",
        ],
        Documentation = """
            Only the last CMD of a stage counts; the ones before it do nothing. A stage may well replace what its base stage has set.

            ```dockerfile bad
            FROM alpine:3.22
            [|CMD|] ["/bin/a"]
            CMD ["/bin/b"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            CMD ["/bin/b"]
            ```
            """,
    };

    /// <summary>DL4004.</summary>
    public static readonly DiagnosticDescriptor Entrypoint = new("DL4004", "Several ENTRYPOINT in one stage")
    {
        Message = "This {0} does nothing: only the last one of a stage counts",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL4004",
            "buildkit/MultipleInstructionsDisallowed",
            "tally/buildkit/MultipleInstructionsDisallowed",
            "dockerfile-utils/MULTIPLE_INSTRUCTIONS",
            "trivy/DS-0007",
            "kics/multiple_entrypoint_instructions_listed",
        ],
        Documentation = """
            Only the last ENTRYPOINT of a stage counts; the ones before it do nothing. A stage may well replace what its base stage has set.

            ```dockerfile bad
            FROM alpine:3.22
            {|DL4004:ENTRYPOINT|} ["/bin/a"]
            ENTRYPOINT ["/bin/b"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENTRYPOINT ["/bin/b"]
            ```
            """,
    };

    /// <summary>DL3012.</summary>
    public static readonly DiagnosticDescriptor Healthcheck = new("DL3012", "Several HEALTHCHECK CMD in one stage")
    {
        Message = "This {0} does nothing: only the last one of a stage counts",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3012",
            "buildkit/MultipleInstructionsDisallowed",
            "tally/buildkit/MultipleInstructionsDisallowed",
            "dockerfile-utils/MULTIPLE_INSTRUCTIONS",
            "trivy/DS-0023",
        ],
        Documentation = """
            Only the last HEALTHCHECK CMD of a stage counts; the ones before it do nothing. A stage may well replace what its base stage has set.

            ```dockerfile bad
            FROM alpine:3.22
            {|DL3012:HEALTHCHECK|} CMD ["/bin/a"]
            HEALTHCHECK CMD ["/bin/b"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK CMD ["/bin/b"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Cmd, Entrypoint, Healthcheck];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        AnalyzeAll<CmdInstructionSyntax>(context, Cmd);
        AnalyzeAll<EntrypointInstructionSyntax>(context, Entrypoint);
        AnalyzeAll<HealthcheckInstructionSyntax>(context, Healthcheck);
    }

    private static void AnalyzeAll<T>(StageAnalysisContext context, DiagnosticDescriptor descriptor)
        where T : InstructionSyntax
    {
        var all = context.Stage.Instructions.OfType<T>().ToArray();
        for (var i = 0; i < all.Length - 1; i++)
        {
            var winner = all[all.Length - 1].KeywordToken;
            var details = new ReportDetails { RelatedLocations = [new RelatedLocation(winner.GetLocation(), "This one counts")] };
            context.Report(descriptor, all[i].KeywordToken.Span, details, all[i].Name);
        }
    }
}
