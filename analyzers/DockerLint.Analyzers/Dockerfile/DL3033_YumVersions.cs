using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of yum that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class YumVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3033.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3033", "Package of yum without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name-version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3033", "kics/yum_install_without_version"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            Package files, paths, addresses and packages in variables that are not known are passed over.

            ```dockerfile bad
            FROM centos:7
            RUN yum install -y [|httpd|] && yum clean all
            ```

            ```dockerfile good
            FROM centos:7
            RUN yum install -y httpd-2.4.6 && yum clean all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Yum);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call) && RpmPins.NamesPackages(call))
        {
            PinRules.Report(context, Descriptor, RpmPins.Unpinned(call));
        }
    }
}
