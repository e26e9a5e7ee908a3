using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stop signals that no program can handle.</summary>
[Analyzer]
public sealed class UncatchableStopSignalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6070.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6070", "Stop signal cannot be handled")
    {
        Message = "No program can handle {0}, so the container {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/no-ungraceful-stopsignal"],
        Documentation = """
            The stop signal asks a program to finish: to complete requests, to write what it holds in memory. SIGKILL ends it at once, without
            asking. SIGSTOP only freezes it, until the engine kills it when the time is up.

            The fix writes SIGTERM. It needs a look, since the program may want another signal.

            ```dockerfile bad
            FROM debian:12-slim
            STOPSIGNAL [|SIGKILL|]
            CMD ["/srv/app"]
            ```

            ```dockerfile good
            FROM debian:12-slim
            STOPSIGNAL SIGTERM
            CMD ["/srv/app"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<StopsignalInstructionSyntax>(AnalyzeStopsignal);

    private static void AnalyzeStopsignal(SyntaxNodeAnalysisContext<StopsignalInstructionSyntax> context)
    {
        var value = context.Node.Value;
        if (value.IsMissing || context.DockerfileModel.GetStage(context.Node).IsWindows == true || context.DockerfileModel.Resolve(value, context.Node).Text is not { } text)
        {
            return;
        }

        if (SignalNames.Canonical(text) is { } signal and ("SIGKILL" or "SIGSTOP"))
        {
            context.Report(Descriptor, value, signal, signal == "SIGKILL" ? "is killed without being asked to finish" : "does not stop until it is killed");
        }
    }
}

/// <summary>Writes SIGTERM.</summary>
public sealed class UncatchableStopSignalCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UncatchableStopSignalAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterFix("Use SIGTERM", Safety, new TextChange(context.Span, "SIGTERM"));
}
