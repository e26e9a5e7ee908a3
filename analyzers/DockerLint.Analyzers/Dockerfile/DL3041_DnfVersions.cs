using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of dnf that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class DnfVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3041", "Package of dnf without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name-version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3041", "kics/missing_version_specification_in_dnf_install"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            `microdnf` and `tdnf` are judged alike; a module is pinned by its stream, `nodejs:22`. Package files, paths, addresses and packages in variables that are not known are passed over.

            ```dockerfile bad
            FROM fedora:42
            RUN dnf install -y [|httpd|] && dnf clean all
            ```

            ```dockerfile good
            FROM fedora:42
            RUN dnf install -y httpd-2.4.63 && dnf clean all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Dnf, PackageManager.MicroDnf, PackageManager.TinyDnf);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call) && RpmPins.NamesPackages(call))
        {
            PinRules.Report(context, Descriptor, RpmPins.Unpinned(call));
        }
    }
}
