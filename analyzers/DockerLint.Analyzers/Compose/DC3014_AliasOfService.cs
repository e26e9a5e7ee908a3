namespace DockerLint.Analyzers.Compose;

/// <summary>Reports aliases that are the names of other services.</summary>
[Analyzer(Words = "aliases")]
public sealed class AliasOfServiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3014", "Alias that is the name of another service")
    {
        Message = "'{0}' is the name of another service on '{1}', so that requests go to either of them",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            On a network a service is known by its name and its aliases. Where a name belongs to two services, the engine answers with
            both addresses in turn.

            ```yaml bad
            services:
              db:
                image: postgres:18
              replica:
                image: postgres:18
                networks:
                  default:
                    aliases: [[|db|]]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
              replica:
                image: postgres:18
                networks:
                  default:
                    aliases: [db-read]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var network in context.Service.Networks)
        {
            foreach (var alias in network.Aliases)
            {
                if (alias.Value.Text is { } name && name != context.Service.Name && context.Model.FindService(name) is { HasOtherSources: false } other && !other.Has("network_mode") && ServiceFacts.MayRunTogether(context.Service, other)
                    && (other.Networks.Count == 0 ? network.Name == "default" : other.Networks.Any(own => own.Name == network.Name)))
                {
                    context.Report(Descriptor, alias.TextSpan(), name, network.Name);
                }
            }
        }
    }
}
