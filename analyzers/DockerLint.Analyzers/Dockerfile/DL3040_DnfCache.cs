using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports layers that keep the cache of dnf.</summary>
[Analyzer]
public sealed class DnfCacheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3040", "Cache of dnf is kept")
    {
        Message = "'{0}' leaves its cache in the image; run '{1}' behind it in the same RUN",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3040", "trivy/DS-0019", "trivy/DS-0027", "kics/missing_dnf_clean_all"],
        Documentation = """
            dnf (`dnf5`, `microdnf`, `tdnf`) keeps the metadata of all repositories below `/var/cache`, easily a hundred megabytes.
            What a RUN leaves behind stays in its layer for good, so the cache must be emptied in the same RUN.

            Only stages whose layers are part of an exported image are judged. Silent when a mount holds the cache, and when it is
            emptied or removed behind the last installation in the RUN.

            The fix appends the clean-up to a plain `&&` chain and is safe.

            ```dockerfile bad
            FROM fedora:42
            RUN [|dnf install|] -y httpd
            ```

            ```dockerfile good
            FROM fedora:42
            RUN dnf install -y httpd && dnf clean all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (step.Calls.LastOrDefault(Fills) is { } last && LeftCaches.Find(step, Fills, call => LeftCaches.AreAkin(call, last) && LeftCaches.CleansAll(call), "/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/yum", "/var/cache/tdnf") is { } left)
        {
            var cleanUp = last.Call.Tool + " clean all";
            context.Report(Descriptor, left.Span, ProposedFix.Of(ProposedFix.AtEnd(step, cleanUp)), left.Text, cleanUp);
        }
    }

    private static bool Fills(RunCall call) => call.Call.Manager is PackageManager.Dnf or PackageManager.MicroDnf or PackageManager.TinyDnf && call.Fetches && call.Call.HasOption("-h", "--help", "--downloadonly") == false;
}

/// <summary>Appends the clean-up.</summary>
public sealed class DnfCacheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DnfCacheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Empty the cache", Safety);
}
