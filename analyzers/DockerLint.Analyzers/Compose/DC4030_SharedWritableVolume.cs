using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports data that several services may write.</summary>
[Analyzer]
public sealed class SharedWritableVolumeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4030", "Data that several services may write")
    {
        Message = "'{0}' is mounted by {1} too, and more than one of them may write to it",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/shared_volumes_between_containers"],
        Documentation = """
            Services that write the same files need to agree on it; databases and most programs do not. It also opens a way from one
            service into the other. Where one writes and the others read, `:ro` says so.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                volumes: ["uploads:/uploads"]
              worker:
                image: example/worker:1.2
                volumes: ["[|uploads|]:/uploads"]
            volumes:
              uploads:
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                volumes: ["uploads:/uploads"]
              worker:
                image: example/worker:1.2
                volumes: ["uploads:/uploads:ro"]
            volumes:
              uploads:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var writers = new Dictionary<string, Service>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            foreach (var volume in service.Volumes)
            {
                if (volume is not { Source: { Value.Text: { Length: > 0 } name } source, IsReadOnly: false, Type: "volume" or "bind" } || volume.Mapping?.Problem is not null || EngineSockets.IsSocket(name))
                {
                    continue;
                }

                if (!writers.TryGetValue(name, out var first))
                {
                    writers.Add(name, service);
                }
                else if (first != service && ServiceFacts.MayRunTogether(first, service))
                {
                    context.Report(Descriptor, source.TextSpan(), name, $"'{first.Name}'");
                }
            }
        }
    }
}
