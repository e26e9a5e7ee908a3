using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of apk that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class ApkVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3018", "Package of apk without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name=version or name~version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3018", "kics/unpinned_package_version_in_apk_add"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            Alpine keeps one version of a package per branch, so an exact pin breaks with the next fix; `~2.49` allows those. Virtual packages and
            exclusions are passed over. Package files, paths, addresses and packages in variables that are not known are passed over.

            ```dockerfile bad
            FROM alpine:3.22
            RUN apk add --no-cache [|git|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN apk add --no-cache git~2.49
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Apk);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call))
        {
            PinRules.Report(context, Descriptor, PinRules.WithoutVersion(call).Where(package => package.Name is { } name && name[0] != '.'));
        }
    }
}
