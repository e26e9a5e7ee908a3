using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports texts that are no number of bytes.</summary>
[Analyzer]
public sealed class InvalidSizeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1018", "Invalid number of bytes")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/bytes"],
        Documentation = """
            A size is a whole number of bytes, or a number with one of the units b, k, m, g, t and p, the latter with or without `b` or `ib`
            behind them, in any case; the factors are powers of 1024. A value with variables is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                mem_limit: [|512 megs|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                mem_limit: 512m
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.InvalidSize);
}
