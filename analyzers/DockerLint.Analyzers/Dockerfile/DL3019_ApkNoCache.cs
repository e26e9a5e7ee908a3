using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports installations of apk that keep the package index.</summary>
[Analyzer]
public sealed class ApkNoCacheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3019", "apk add without --no-cache")
    {
        Message = "'{0}' leaves the package index in the image; add --no-cache",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3019", "trivy/DS-0025", "kics/apk_add_using_local_cache_path"],
        Documentation = """
            Without `--no-cache` apk keeps the index of all packages in `/var/cache/apk`, and with it a layer keeps a few megabytes that
            are out of date soon.

            Only stages whose layers are part of an exported image are judged. Silent when `/var/cache/apk` or `/etc/apk/cache` is a
            mount, when the cache is removed behind the last call in the same RUN, when packages go to another root, and when only
            package files are installed.

            The fix inserts `--no-cache`, in place of `--update` where that stands, and is safe.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|apk add|] curl
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN apk add --no-cache curl
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (LeftCaches.Find(step, Fills, call => call.Call.Manager == PackageManager.Apk && call.Call.Action == PackageAction.Clean, "/var/cache/apk", "/etc/apk/cache") is null)
        {
            return;
        }

        foreach (var call in step.Calls.Where(Fills))
        {
            var update = call.Call.Arguments.Options.FirstOrDefault(option => option.Argument.Text is "-U" or "--update" or "--update-cache");
            var edits = update is null ? [] : ProposedFix.Instead(update.Argument, call.Command, "--no-cache");
            context.Report(Descriptor, call.Span, ProposedFix.Of(edits.Length > 0 ? edits : ProposedFix.Behind(call.Call.SubCommandArgument, call.Command, " --no-cache")), call.Text);
        }
    }

    private static bool Fills(RunCall call) =>
        call.Call is { Manager: PackageManager.Apk, Action: PackageAction.Install }
        && call.Call.HasOption("--no-cache", "--cache-dir", "--root", "-p", "--no-network", "-h", "--help") == false
        && (call.Call.Packages.Count == 0 || call.Call.Packages.Any(package => package.Kind is not (PackageKind.Archive or PackageKind.Path)));
}

/// <summary>Adds <c>--no-cache</c>.</summary>
public sealed class ApkNoCacheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ApkNoCacheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add --no-cache", Safety);
}
