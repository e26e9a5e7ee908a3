using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stages that nothing needs.</summary>
[Analyzer]
public sealed class UnreachableStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6039.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6039", "Nothing needs the stage")
    {
        Message = "No stage that is built needs '{0}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/no-unreachable-stages"],
        Options = [new RuleOption("targets", "Names of stages that are built by themselves, separated by commas.", "")],
        Documentation = """
            A build makes the last stage, or the target that it is given, and what that needs. This stage is none of it. Targets that Compose files and
            projects name are known; others that only a command line names can be given with the option.

            ```dockerfile bad
            FROM alpine:3.22 AS [|tools|]
            FROM alpine:3.22
            ```

            ```dockerfile good
            FROM alpine:3.22 AS tools
            FROM alpine:3.22
            COPY --from=tools /bin/tool /bin/
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
        // A name that is not known may be that of any stage.
        if (stage.From is { } from && !stage.IsReachable && context.DockerfileModel.Stages.All(other => other.Base?.Value.IsKnown != false)
            && !IsNeeded(stage, context.GetListOption(Descriptor, "targets"), []))
        {
            context.Report(Descriptor, from.StageName?.Span ?? from.KeywordToken.Span, stage.Name ?? from.Image.ValueText);
        }
    }

    private static bool IsNeeded(Stage stage, IReadOnlyList<string> targets, HashSet<Stage> seen) =>
        seen.Add(stage)
        && ((stage.Name is { } name && targets.Contains(name, StringComparer.OrdinalIgnoreCase))
            || (targets.Count > 0 && stage.Model.Stages.Any(other => other.AllReferences.Any(reference => reference.Target == stage) && IsNeeded(other, targets, seen))));
}
