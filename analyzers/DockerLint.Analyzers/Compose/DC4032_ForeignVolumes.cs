namespace DockerLint.Analyzers.Compose;

/// <summary>Reports volumes that are taken from a container outside of the application.</summary>
[Analyzer]
public sealed class ForeignVolumesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4032.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4032", "Volumes of a foreign container")
    {
        Message = "'{0}' gets all volumes of the container '{1}', which this application neither starts nor knows",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `volumes_from: container:NAME` mounts whatever another container has mounted, data of databases and sockets included, and the
            service does not start where that container is not there. Name the volume that is meant, as an `external` one.

            ```yaml bad
            services:
              backup:
                image: example/backup:1.2
                volumes_from:
                  - [|container:legacy|]:ro
            ```

            ```yaml good
            services:
              backup:
                image: example/backup:1.2
                volumes:
                  - data:/data:ro
            volumes:
              data:
                external: true
            ```
            """,
    };

    private const string Prefix = "container:";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var source in context.Service.VolumesFrom)
        {
            if (source.Text.StartsWith(Prefix, StringComparison.Ordinal))
            {
                var end = source.Value.IsKnown ? source.Text.IndexOf(':', Prefix.Length) : -1;
                var name = source.Text.Substring(0, end < 0 ? source.Text.Length : end);
                context.Report(Descriptor, source.GetSpan(new TextSpan(0, name.Length)), context.Service.Name, name.Substring(Prefix.Length));
            }
        }
    }
}
