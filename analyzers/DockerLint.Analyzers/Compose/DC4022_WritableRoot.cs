namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that may write to their image.</summary>
[Analyzer]
public sealed class WritableRootAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4022", "Root file system is writable")
    {
        Message = "'{0}' may write anywhere in its image; 'read_only: true' with volumes for what it writes is safer",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            On a read-only root file system an intruder cannot leave programs behind. What the service has to write gets a volume or a
            `tmpfs`. Which paths these are must be tried out, so the rule is off unless asked for. Services that take attributes from
            elsewhere are left alone.

            ```yaml bad
            services:
              [|web|]:
                image: nginx:1.29
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                read_only: true
                tmpfs: [/tmp, /var/cache/nginx, /var/run]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (!service.HasOtherSources && !service.Has("provider") && service.ReadOnly?.Boolean is false or null && service.ReadOnly?.Value.IsKnown is not false)
        {
            context.Report(Descriptor, service.KeyNode.ContentSpan, service.Name);
        }
    }
}
