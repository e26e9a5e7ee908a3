namespace DockerLint.Analyzers.Compose;

/// <summary>Reports networks that no top-level entry defines.</summary>
[Analyzer(Words = "networks")]
public sealed class UndefinedNetworkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2001", "Network is not defined")
    {
        Message = "'{0}' is no network of this file{1}, so Compose refuses it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/undefined-network"],
        Documentation = """
            A service may join networks of the top level only, and `default`. The rule speaks about whole files: those that
            Compose reads by their name (`compose.yaml` and its like), without `include` and with images; in others the network may
            stand elsewhere.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                networks: [[|front|]]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                networks: [front]
            networks:
              front:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (NameScope.Of(context, "networks", context.Model.Networks.Select(network => network.Key).Append("default")) is not { } known)
        {
            return;
        }

        foreach (var network in context.Model.Services.SelectMany(service => service.Networks))
        {
            if (ComposeText.IsLiteral(network.Name) && known.Lacks(network.Name))
            {
                context.Report(Descriptor, network.NameSpan, network.Name, ComposeText.Suggestion(network.Name, known.Own));
            }
        }
    }
}
