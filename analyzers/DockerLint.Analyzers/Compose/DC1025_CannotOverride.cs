using DockerLint.Compose.Applications;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports values that Compose cannot lay over those of the file below.</summary>
[Analyzer]
public sealed class CannotOverrideAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1025", "Value laid over one of another form")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/cannot-override"],
        Documentation = """
            Compose lays an override file, a later document and a service that extends another one over what lies below: mappings key by key,
            lists one behind the other, single values in place of each other. It refuses a list over a mapping and the like, unless the
            attribute has two forms that it knows how to bring together. `!override` replaces what lies below, whatever its form.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                gpus:
                  - count: 1
            ---
            services:
              web:
                gpus: [|all|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                gpus:
                  - count: 1
            ---
            services:
              web:
                gpus: !override all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterApplicationProblemAction(Descriptor, ComposeApplicationProblem.CannotOverride);
}
