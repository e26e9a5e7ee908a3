namespace DockerLint.Analyzers.Compose;

/// <summary>Reports attributes that a provider does not get.</summary>
[Analyzer]
public sealed class IgnoredByProviderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2038.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2038", "Attribute that a provider does not get")
    {
        Message = "'{0}' has no effect: '{1}' is made by a provider, not by Compose",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A service with a `provider` has no container: Compose calls the provider with its `options` and takes variables back.
            Image, build, ports, volumes, command and their like are passed over.

            ```yaml bad
            services:
              db:
                provider:
                  type: cloud-db
                [|ports|]: ["127.0.0.1:5432:5432"]
            ```

            ```yaml good
            services:
              db:
                provider:
                  type: cloud-db
                  options:
                    port: 5432
            ```
            """,
    };

    private static readonly string[] Ignored = ["image", "build", "ports", "expose", "volumes", "command", "entrypoint", "environment", "env_file", "networks", "healthcheck", "restart", "user"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Has("provider"))
        {
            foreach (var key in Ignored.Where(context.Service.Has))
            {
                context.Report(Descriptor, context.Service.KeySpan(key), key, context.Service.Name);
            }
        }
    }
}
