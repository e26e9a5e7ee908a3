using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of characters that Compose or the engine refuses.</summary>
[Analyzer]
public sealed class InvalidNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1015", "Invalid name")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["dclint/service-container-name-regex"],
        Documentation = """
            Services, volumes, secrets and configs have names of letters, digits, dots, underscores and dashes; containers and profiles too,
            with two characters or more and a letter or digit first. Compose refuses other names, the engine those of containers; a profile
            of another form cannot be relied on.

            ```yaml bad
            services:
              [|web server|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web-server:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.InvalidName);
}
