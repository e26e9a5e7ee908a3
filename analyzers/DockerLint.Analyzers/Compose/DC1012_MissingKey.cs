using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports mappings that lack a key without which Compose refuses them.</summary>
[Analyzer]
public sealed class MissingKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1012", "Key that must be there is missing")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/extends-service-missing", "compose-go/volume-missing-target", "compose-go/bind-missing-source"],
        Documentation = """
            A mount needs `type` and `target`, a dependency in long form its `condition`, a watch `path` and `action`, a hook its `command`,
            a provider its `type`, a model its `model`. Files that are laid over others or take services from elsewhere may leave to those
            what they lack.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - [|type: bind
                    source: ./html|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                volumes:
                  - type: bind
                    source: ./html
                    target: /usr/share/nginx/html
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.MissingKey);
}
