namespace DockerLint.Analyzers.Compose;

/// <summary>Reports references to services that the file does not have.</summary>
[Analyzer]
public sealed class UndefinedServiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2004", "Service is not defined")
    {
        Message = "'{0}' in '{1}' is no service of this file{2}, so Compose refuses it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/undefined-dependency", "compose-go/network-mode-service", "compose-go/additional-context-service"],
        Documentation = """
            `depends_on`, `links`, `volumes_from`, `additional_contexts` and the namespaces of another service
            (`network_mode: service:X`, `ipc`, `pid`, `uts`, `cgroup`) must name services of the application. A dependency with
            `required: false` may be missing. The rule speaks about whole files: those that Compose
            reads by their name (`compose.yaml` and its like), without `include`.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                depends_on: [[|bd|]]
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on: [db]
              db:
                image: postgres:18
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (NameScope.Of(context, "services", context.Model.Services.Select(service => service.Name)) is not { } known)
        {
            return;
        }

        foreach (var service in context.Model.Services)
        {
            foreach (var reference in ServiceReference.Of(service).Where(reference => reference.IsRequired is true))
            {
                if (reference.Name.Length > 0 && known.Lacks(reference.Name))
                {
                    context.Report(Descriptor, reference.Span, reference.Name, reference.Attribute, ComposeText.Suggestion(reference.Name, known.Own));
                }
            }
        }
    }
}
