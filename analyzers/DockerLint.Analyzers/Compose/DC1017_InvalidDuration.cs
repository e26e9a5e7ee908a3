using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports texts that are no duration.</summary>
[Analyzer]
public sealed class InvalidDurationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1017", "Invalid duration")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/duration"],
        Documentation = """
            A duration is one or more numbers, each with its unit: `10s`, `1m30s`, `1.5h`; the units are ns, us, ms, s, m, h, d and w. Compose
            refuses a number without a unit. A value with variables is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                stop_grace_period: "[|30|]"
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                stop_grace_period: 30s
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.InvalidDuration);
}
