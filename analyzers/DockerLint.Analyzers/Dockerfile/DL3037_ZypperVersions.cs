using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of zypper that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class ZypperVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3037.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3037", "Package of zypper without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name=version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3037", "kics/zypper_install_without_version"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            Package files, paths, addresses and packages in variables that are not known are passed over.

            ```dockerfile bad
            FROM opensuse/leap:15.6
            RUN zypper -n install [|git|] && zypper clean -a
            ```

            ```dockerfile good
            FROM opensuse/leap:15.6
            RUN zypper -n install git=2.43.0 && zypper clean -a
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Zypper);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call))
        {
            PinRules.Report(context, Descriptor, RpmPins.Unpinned(call));
        }
    }
}
