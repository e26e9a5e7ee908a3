using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of npm that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class NpmVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3016", "Package of npm without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name@version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3016", "kics/npm_install_without_pinned_version"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            `yarn add`, `pnpm add` and `bun add` are judged alike. An installation without packages takes the lock file and is passed over, and so are
            tags, repositories, archives, paths and packages in variables that are not known.

            ```dockerfile bad
            FROM node:22-slim
            RUN npm install -g [|pm2|]
            ```

            ```dockerfile good
            FROM node:22-slim
            RUN npm install -g pm2@6.0.5
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Npm, PackageManager.Yarn, PackageManager.Pnpm, PackageManager.Bun);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call) && call.Call.SubCommand is not ("ci" or "clean-install" or "fetch"))
        {
            PinRules.Report(context, Descriptor, PinRules.WithoutVersion(call));
        }
    }
}
