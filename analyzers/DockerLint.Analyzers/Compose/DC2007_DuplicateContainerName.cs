using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports container names that two services have.</summary>
[Analyzer(Words = "container_name")]
public sealed class DuplicateContainerNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2007", "Two services have the same container name")
    {
        Message = "'{0}' is the container name of '{1}' too, and the engine knows each name once",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["dclint/no-duplicate-container-names"],
        Documentation = """
            The name of a container is unique on a host, so only one of the services would start. Services that belong to different
            profiles and never run together are left alone, as are names with variables.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                container_name: shop
              api:
                image: example/api:1.2
                container_name: [|shop|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                container_name: shop-web
              api:
                image: example/api:1.2
                container_name: shop-api
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var owners = new Dictionary<string, List<Service>>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            if (service.ContainerName is not { Value.Text: { Length: > 0 } name } value)
            {
                continue;
            }

            if (!owners.TryGetValue(name, out var others))
            {
                owners.Add(name, others = []);
            }

            if (others.FirstOrDefault(other => ServiceFacts.MayRunTogether(other, service)) is { ContainerName: { } first } owner)
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(first.TextSpan(), $"the name of '{owner.Name}'")] };
                context.Report(Descriptor, value.TextSpan(), details, name, owner.Name);
            }

            others.Add(service);
        }
    }
}
