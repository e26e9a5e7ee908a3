using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports values of a form or type that Compose does not take.</summary>
[Analyzer]
public sealed class WrongTypeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1009", "Value of the wrong type")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["dclint/invalid-schema", "compose-go/services-not-mapping", "compose-go/include-not-list"],
        Documentation = """
            Each attribute takes a text, a number, a boolean, a list or a mapping, some of them several of these. Compose refuses anything
            else, also a number without quotes where a text is wanted (`user: 1000`, `memory: 512` under `deploy`) and a key without a value
            where a list or mapping is wanted. A value with variables counts as any text, number or boolean.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                environment: [|verbose|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  VERBOSE: "1"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.WrongType);
}
