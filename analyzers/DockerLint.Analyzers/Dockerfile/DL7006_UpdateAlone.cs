using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports index updates in a RUN that installs nothing.</summary>
[Analyzer]
public sealed class UpdateAloneAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7006", "Package index is updated in a RUN of its own")
    {
        Message = "'{0}' stands in a RUN that installs nothing, so its index is cached and grows old; update and install in one RUN",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3009", "trivy/DS-0017", "kics/update_instruction_alone"],
        Documentation = """
            A layer is built anew only when its instruction changes. With the update in a RUN of its own, a package that is added to the
            next RUN months later is looked up in the old index: it is not found, or is an old version. Update and installation belong
            into one RUN.

            Silent when the index is in a cache mount, and when something behind the update in the same RUN installs, downloads, upgrades
            or is a script that may do so.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|apt-get update|]
            RUN apt-get install -y --no-install-recommends git
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (step.Calls.LastOrDefault(call => call.Call.Action == PackageAction.Refresh) is { } last && OrphanUpdate.Is(last))
        {
            context.Report(Descriptor, last.Span, last.Text);
        }
    }
}
