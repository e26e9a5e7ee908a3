using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of pip that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class PipVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3013", "Package of pip without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name==version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3013", "kics/unpinned_package_version_in_pip_install"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            `uv pip install` is judged alike. Requirements and constraints files, editable and local projects, wheels and repositories are passed over,
            and so are packages in variables that are not known.

            ```dockerfile bad
            FROM python:3.13-slim
            RUN pip install --no-cache-dir [|flask|]
            ```

            ```dockerfile good
            FROM python:3.13-slim
            RUN pip install --no-cache-dir flask==3.1.0
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Pip, PackageManager.Uv);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call) && call.Call.SubCommand is "install" or "pip install" && call.Call.HasOption("-c", "--constraint", "--constraints", "--require-hashes") == false)
        {
            PinRules.Report(context, Descriptor, PinRules.WithoutVersion(call));
        }
    }
}
