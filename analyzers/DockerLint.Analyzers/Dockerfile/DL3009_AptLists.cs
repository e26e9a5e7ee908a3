using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports layers that keep the package lists of apt.</summary>
[Analyzer]
public sealed class AptListsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3009", "Package lists of apt are kept")
    {
        Message = "'{0}' leaves the package lists in the image: tens of megabytes that only the next update could use; remove /var/lib/apt/lists in the same RUN",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3009", "kics/apt_get_install_lists_were_not_deleted"],
        Documentation = """
            `apt-get update` writes the lists of all packages to `/var/lib/apt/lists`. What a RUN leaves behind stays in its layer for
            good, so they must go in the same RUN. `apt-get clean` does not remove them, nor does the hook of the Debian images.

            Only stages whose layers are part of an exported image are judged; those of a mere build stage are thrown away. Silent when
            a mount (cache, tmpfs, bind) holds the lists, when `rm`, `find -delete` or `apt-get distclean` takes them away behind the
            last update, and when it cannot be known what is removed.

            The fix appends the removal to a plain `&&` chain. It is not offered when a later RUN installs without an update of its own.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|apt-get update|] && apt-get install -y --no-install-recommends git
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        int? needed = null;
        foreach (var step in RunStep.Of(context.Stage))
        {
            var left = LeftCaches.Find(
                step,
                call => AptCalls.IsApt(call) && call.Call.Action == PackageAction.Refresh,
                call => AptCalls.IsApt(call) && call.Call.SubCommand is "distclean" or "dist-clean",
                "/var/lib/apt/lists");
            if (left is not null && !OrphanUpdate.Is(left) && left.Call.HasOption("--print-uris", "--help", "-h") != true)
            {
                needed ??= LastNeed(context.Stage);
                var edits = needed > context.Stage.Model.GetOrder(step.Run) ? [] : ProposedFix.AtEnd(step, "rm -rf /var/lib/apt/lists/*");
                context.Report(Descriptor, left.Span, ProposedFix.Of(edits), left.Text);
            }
        }
    }

    // The last RUN upon this stage that installs from lists which another one has fetched; -1 for none.
    private static int LastNeed(Stage stage) => stage.Model.AllStages
        .Where(other => other.Chain.Contains(stage))
        .SelectMany(RunStep.Of)
        .Where(step => step.Calls.FirstOrDefault(call => AptCalls.IsApt(call) && call.Call.Action is PackageAction.Install or PackageAction.Refresh or PackageAction.Upgrade)?.Call.Action is PackageAction.Install or PackageAction.Upgrade)
        .Select(step => stage.Model.GetOrder(step.Run))
        .DefaultIfEmpty(-1)
        .Max();
}

/// <summary>Appends the removal of the lists.</summary>
public sealed class AptListsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AptListsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the package lists", Safety);
}
