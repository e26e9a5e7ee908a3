using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports upgrades of everything that the base image brings.</summary>
[Analyzer]
public sealed class SystemUpgradeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7003", "Whole system is upgraded")
    {
        Message = "'{0}' upgrades everything that the base image brings: the layer holds it twice and no two builds are alike; build on a newer base image",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["kics/run_using_upgrade_commands", "kics/run_using_dnf_update", "kics/run_using_zypper_update", "kics/use_of_apk_upgrade", "kics/yum_update_enabled"],
        Documentation = """
            What is upgraded is stored again in a new layer, the old files stay below it, and the result depends on the day of the build.
            A newer base image (`docker build --pull`, a tool that raises the tag or digest) brings the same fixes.

            Where base images are rebuilt rarely, an upgrade for security fixes is a sound choice: switch the rule off there. Upgrades of
            named packages are not reported.

            ```dockerfile bad
            FROM debian:12-slim
            RUN apt-get update && [|apt-get upgrade|] -y && rm -rf /var/lib/apt/lists/*
            ```

            ```dockerfile good
            FROM debian:12.11-slim
            RUN apt-get update && apt-get install -y --only-upgrade openssl && rm -rf /var/lib/apt/lists/*
            ```
            """,
    };

    /// <summary>DL3035.</summary>
    public static readonly DiagnosticDescriptor DistributionDescriptor = new("DL3035", "Distribution is upgraded")
    {
        Message = "'{0}' may exchange and remove packages of the base image as it likes; build on the base image of that distribution",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3005", "hadolint/DL3035", "trivy/DS-0024"],
        Documentation = """
            `zypper dup`, `apt-get dist-upgrade` and `dnf distro-sync` do more than upgrade: they install and remove packages until the
            system looks like the repositories do today. The image that comes out has little to do with the tag in FROM.

            ```dockerfile bad
            FROM opensuse/leap:15.5
            RUN {|DL3035:zypper -n dup|} && zypper clean -a
            ```

            ```dockerfile good
            FROM opensuse/leap:15.6
            RUN zypper -n install git && zypper clean -a
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, DistributionDescriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(
        Analyze,
        PackageManager.AptGet,
        PackageManager.Apt,
        PackageManager.Aptitude,
        PackageManager.Apk,
        PackageManager.Yum,
        PackageManager.Dnf,
        PackageManager.MicroDnf,
        PackageManager.TinyDnf,
        PackageManager.Zypper);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (call.Call.Action == PackageAction.Upgrade
            && call.Call.Operands.Count == 0
            && call.Call.HasOption("-s", "--simulate", "--dry-run", "-D", "-h", "--help", "--downloadonly", "--advisory", "--security") == false)
        {
            var descriptor = call.Call.SubCommand is "dist-upgrade" or "full-upgrade" or "dup" or "distro-sync" or "distribution-synchronization" ? DistributionDescriptor : Descriptor;
            context.Report(descriptor, call.Span, call.Text);
        }
    }
}
