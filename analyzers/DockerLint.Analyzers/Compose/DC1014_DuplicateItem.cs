using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports lists with the same item twice that Compose refuses.</summary>
[Analyzer]
public sealed class DuplicateItemAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1014", "Item stands twice in a list")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            Compose refuses some lists with the same item twice: services to depend on, networks, groups, security options, volumes from
            other services. In others (ports, volumes, capabilities) it drops the repeated item without a word.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                security_opt:
                  - no-new-privileges:true
                  - [|no-new-privileges:true|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                security_opt:
                  - no-new-privileges:true
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.DuplicateItem);
}
