using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of Go that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class GoVersionsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3062.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3062", "Package of Go without a version")
    {
        Message = "{0} without a version: the next build may install another one; write path@version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3062"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            `@latest` is no version. Paths of the own module and of the standard library are passed over, and so are packages in variables that are
            not known.

            ```dockerfile bad
            FROM golang:1.24
            RUN go install [|github.com/go-delve/delve/cmd/dlv@latest|]
            ```

            ```dockerfile good
            FROM golang:1.24
            RUN go install github.com/go-delve/delve/cmd/dlv@v1.24.0
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Go);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (call.Call.SubCommand is "install" or "get")
        {
            PinRules.Report(context, Descriptor, GoPins.Unpinned(call));
        }
    }
}
