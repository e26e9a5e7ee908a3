using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports attributes of resources that Compose does not create.</summary>
[Analyzer(Words = "external")]
public sealed class ExternalWithAttributesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2014", "External resource with attributes")
    {
        Message = "'{0}' has no effect: '{1}' is external, and Compose neither creates nor changes it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/external-conflict"],
        Documentation = """
            What is `external: true` exists already; besides its name nothing about it can be said here. For volumes Compose refuses
            the file, for networks, secrets and configs it passes over the attributes, which is a warning.

            ```yaml bad
            services:
              db:
                image: postgres:18
                volumes: ["data:/var/lib/postgresql"]
            volumes:
              data:
                external: true
                [|driver|]: local
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                volumes: ["data:/var/lib/postgresql"]
            volumes:
              data:
                external: true
                name: shop_data
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var model = context.Model;
        Check(context, model.Volumes, null);
        Check(context, model.Networks.Concat(model.Secrets).Concat(model.Configs), DiagnosticSeverity.Warning);
    }

    private static void Check(ComposeAnalysisContext context, IEnumerable<ResourceDefinition> definitions, DiagnosticSeverity? atMost)
    {
        foreach (var definition in definitions.Where(definition => definition.IsExternal is true))
        {
            foreach (var key in definition.Keys)
            {
                if (key is not ("external" or "name") && !key.StartsWith("x-", StringComparison.Ordinal))
                {
                    context.Report(Descriptor, definition.KeySpan(key), new ReportDetails { AtMost = atMost }, key, definition.Key);
                }
            }
        }
    }
}
