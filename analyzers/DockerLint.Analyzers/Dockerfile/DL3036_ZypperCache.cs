using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports layers that keep the cache of zypper.</summary>
[Analyzer]
public sealed class ZypperCacheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3036.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3036", "Cache of zypper is kept")
    {
        Message = "'{0}' leaves its cache in the image; run '{1}' behind it in the same RUN",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3036", "trivy/DS-0020", "kics/missing_zypper_clean"],
        Documentation = """
            zypper keeps the metadata of all repositories and what it has downloaded in `/var/cache/zypp`.
            What a RUN leaves behind stays in its layer for good, so the cache must be emptied in the same RUN.

            Only stages whose layers are part of an exported image are judged. Silent when a mount holds the cache, and when it is
            emptied or removed behind the last installation in the RUN.

            The fix appends the clean-up to a plain `&&` chain and is safe.

            ```dockerfile bad
            FROM opensuse/leap:15.6
            RUN [|zypper -n install|] git
            ```

            ```dockerfile good
            FROM opensuse/leap:15.6
            RUN zypper -n install git && zypper clean -a
            ```
            """,
    };

    private const string CleanUp = "zypper clean -a";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (LeftCaches.Find(step, Fills, call => call.Call.Manager == PackageManager.Zypper && call.Call.Action == PackageAction.Clean, "/var/cache/zypp") is { } left)
        {
            context.Report(Descriptor, left.Span, ProposedFix.Of(ProposedFix.AtEnd(step, CleanUp)), left.Text, CleanUp);
        }
    }

    private static bool Fills(RunCall call) => call.Call.Manager is PackageManager.Zypper && call.Fetches && call.Call.HasOption("-h", "--help", "--downloadonly") == false;
}

/// <summary>Appends the clean-up.</summary>
public sealed class ZypperCacheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ZypperCacheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Empty the cache", Safety);
}
