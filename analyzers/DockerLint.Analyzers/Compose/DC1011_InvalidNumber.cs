using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports texts that Compose cannot convert, and numbers out of bounds.</summary>
[Analyzer]
public sealed class InvalidNumberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1011", "Text that is no number or no boolean")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/cast-failure", "compose-go/device-count"],
        Documentation = """
            Where a number or a boolean is wanted, Compose converts a text in quotes: a number, or one of the words true, yes, y, on, false,
            no, n and off in any case. It refuses another text, and a number out of the bounds of the attribute. A value with variables is
            left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                privileged: [|enabled|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                privileged: true
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.InvalidNumber);
}
