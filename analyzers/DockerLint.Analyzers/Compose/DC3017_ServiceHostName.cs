namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of services that are no host names.</summary>
[Analyzer]
public sealed class ServiceHostNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3017", "Service name that is no host name")
    {
        Message = "'{0}' is no valid host name, which some programs refuse as part of an address",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A service is reached by its name. Letters, digits and `-` make a host name; many programs (Java, .NET and Go libraries,
            web servers, certificates) refuse `_` in one. The engine does not mind.

            ```yaml bad
            services:
              [|user_api|]:
                image: example/users:1.2
            ```

            ```yaml good
            services:
              user-api:
                image: example/users:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var name = context.Service.Name;
        if (name.Length > 63 || name[0] == '-' || name[name.Length - 1] == '-' || !name.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-'))
        {
            context.Report(Descriptor, context.Service.KeyNode.ContentSpan, name);
        }
    }
}
