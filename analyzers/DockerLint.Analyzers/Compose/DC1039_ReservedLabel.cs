using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports labels that Compose keeps for itself.</summary>
[Analyzer]
public sealed class ReservedLabelAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1039.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1039", "Label that is kept for Compose")
    {
        Message = "'{0}' is kept for Compose, which finds its own containers, networks and volumes by such labels",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["spec/reserved-label"],
        Documentation = """
            Labels that begin with `com.docker.compose.` are Compose's own: it writes them itself and finds by them what belongs to a
            project. The specification forbids them in a file; they mostly come from a file that was made from running containers.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                labels:
                  [|com.docker.compose.project|]: shop
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                labels:
                  org.example.project: shop
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
        foreach (var service in model.Services)
        {
            Check(context, service.Labels);
            Check(context, service.Build?.Labels);
            Check(context, service.Deploy?.GetKeyValues("labels"));
        }

        foreach (var resource in model.Networks.Concat(model.Volumes).Concat(model.Secrets).Concat(model.Configs))
        {
            Check(context, resource.Labels);
        }
    }

    private static void Check(ComposeAnalysisContext context, IReadOnlyList<KeyValueEntry>? labels)
    {
        foreach (var label in labels ?? [])
        {
            if (label.Key.StartsWith("com.docker.compose.", StringComparison.Ordinal))
            {
                context.Report(Descriptor, label.KeySpan, label.Key);
            }
        }
    }
}
