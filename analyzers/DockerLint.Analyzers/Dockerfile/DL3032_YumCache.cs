using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports layers that keep the cache of yum.</summary>
[Analyzer]
public sealed class YumCacheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3032.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3032", "Cache of yum is kept")
    {
        Message = "'{0}' leaves its cache in the image; run '{1}' behind it in the same RUN",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3032", "trivy/DS-0015", "kics/yum_clean_all_missing"],
        Documentation = """
            yum keeps the metadata of all repositories and what it has downloaded in `/var/cache/yum`, easily a hundred megabytes.
            What a RUN leaves behind stays in its layer for good, so the cache must be emptied in the same RUN.

            Only stages whose layers are part of an exported image are judged. Silent when a mount holds the cache, and when it is
            emptied or removed behind the last installation in the RUN.

            The fix appends the clean-up to a plain `&&` chain and is safe.

            ```dockerfile bad
            FROM centos:7
            RUN [|yum install|] -y httpd-2.4.6
            ```

            ```dockerfile good
            FROM centos:7
            RUN yum install -y httpd-2.4.6 && yum clean all
            ```
            """,
    };

    private const string CleanUp = "yum clean all";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (LeftCaches.Find(step, Fills, call => call.Call.Manager is PackageManager.Yum or PackageManager.Dnf && LeftCaches.CleansAll(call), "/var/cache/yum", "/var/cache/dnf", "/var/cache/libdnf5") is { } left)
        {
            context.Report(Descriptor, left.Span, ProposedFix.Of(ProposedFix.AtEnd(step, CleanUp)), left.Text, CleanUp);
        }
    }

    private static bool Fills(RunCall call) => call.Call.Manager is PackageManager.Yum && call.Fetches && call.Call.HasOption("-h", "--help", "--downloadonly") == false;
}

/// <summary>Appends the clean-up.</summary>
public sealed class YumCacheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [YumCacheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Empty the cache", Safety);
}
