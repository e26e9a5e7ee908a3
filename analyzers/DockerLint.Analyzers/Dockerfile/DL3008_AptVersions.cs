using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of apt that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class AptVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3008", "Package of apt without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name=version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3008", "kics/apt_get_install_pin_version_not_defined"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            Debian and Ubuntu remove old versions from their mirrors, so a pinned build breaks one day; many teams leave this rule off and pin the base
            image by digest. A release behind a slash (`git/bookworm-backports`) counts as a version. Package files, paths, addresses and packages in variables that are not known are passed over.

            ```dockerfile bad
            FROM debian:12-slim
            RUN apt-get install -y --no-install-recommends [|git|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get install -y --no-install-recommends git=1:2.39.*
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.AptGet, PackageManager.Apt, PackageManager.Aptitude);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call))
        {
            PinRules.Report(context, Descriptor, PinRules.WithoutVersion(call));
        }
    }
}
