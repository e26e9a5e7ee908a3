using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys that cannot stand beside each other.</summary>
[Analyzer]
public sealed class ConflictingKeysAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1013", "Keys that exclude each other")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/dockerfile-and-inline", "compose-go/count-device-ids", "compose-go/external-conflict", "compose-go/external-name-conflict", "compose-go/config-source-exclusive", "compose-go/secret-source-exclusive"],
        Documentation = """
            `dockerfile` and `dockerfile_inline`, `count` and `device_ids`, two sources of one secret or config: Compose refuses both at
            once. What is `external` exists already, so that nothing but a name can be said about it; Compose refuses more for volumes and
            leaves it out for networks, secrets and configs.

            ```yaml bad
            services:
              web:
                build:
                  context: .
                  dockerfile: web.Dockerfile
                  [|dockerfile_inline|]: FROM nginx:1.29
            ```

            ```yaml good
            services:
              web:
                build:
                  context: .
                  dockerfile: web.Dockerfile
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.ConflictingKeys);
}
