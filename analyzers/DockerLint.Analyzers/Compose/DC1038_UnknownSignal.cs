using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports signals to stop that Linux does not have.</summary>
[Analyzer(Words = "stop_signal")]
public sealed class UnknownSignalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1038.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1038", "Signal to stop is not known")
    {
        Message = "the engine refuses the signal '{0}', which Linux does not have{1}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/signal"],
        Documentation = """
            `stop_signal` takes the number or the name of a signal, with or without `SIG`. The engine refuses to make a container with
            another text.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                stop_signal: [|SIGTREM|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                stop_signal: SIGTERM
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.GetValue("stop_signal") is { Type: ScalarType.String, Value.Text: { Length: > 0 } text } value && !SignalNames.IsAccepted(text))
        {
            context.Report(Descriptor, value.TextSpan(), text, SignalNames.Nearest(text) is { } near ? $" ('{near}' is one)" : string.Empty);
        }
    }
}
