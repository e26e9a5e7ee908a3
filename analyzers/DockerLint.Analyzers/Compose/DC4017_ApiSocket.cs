namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that get the engine by use_api_socket.</summary>
[Analyzer(Words = "use_api_socket")]
public sealed class ApiSocketAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4017", "Engine and registry credentials handed to a service")
    {
        Message = "'use_api_socket' hands the container engine and all registry credentials of the caller to '{0}'",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The attribute mounts the socket of the engine, with which a service can do anything on the host, and copies the logins of
            the caller. Mounts of the socket itself are DC4002.

            ```yaml bad
            services:
              agent:
                image: example/agent:1.2
                [|use_api_socket|]: true
            ```

            ```yaml good
            services:
              agent:
                image: example/agent:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.GetValue("use_api_socket")?.Boolean is true)
        {
            context.Report(Descriptor, context.Service.KeySpan("use_api_socket"), context.Service.Name);
        }
    }
}
