using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports words that are none of the few that an attribute takes.</summary>
[Analyzer]
public sealed class UnknownWordAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1010", "Word that Compose does not know here")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/unsupported-condition"],
        Documentation = """
            Some attributes take one of a few words: the `condition` of a dependency, the `type` of a mount, the `action` of a watch, the
            `order` of an update, `pull_policy`, `cgroup`. Compose refuses another one. A value with variables is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                depends_on:
                  db:
                    condition: [|healthy|]
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on:
                  db:
                    condition: service_healthy
              db:
                image: postgres:18
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.UnknownWord);
}
