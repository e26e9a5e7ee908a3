namespace DockerLint.Analyzers.Compose;

/// <summary>Reports privileged services.</summary>
[Analyzer(Words = "privileged")]
public sealed class PrivilegedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4001", "Privileged service")
    {
        Message = "'{0}' is privileged: it has all capabilities and all devices, and who breaks into it has the host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["kics/privileged_containers_enabled"],
        Documentation = """
            `privileged: true` switches nearly all isolation off. Mostly one capability (`cap_add`) or one device (`devices`) is what
            was missing. There is no fix, because what the service really needs must be found out. Services that ask for GPUs are
            DM1003.

            ```yaml bad
            services:
              vpn:
                image: example/vpn:2.0
                privileged: [|true|]
            ```

            ```yaml good
            services:
              vpn:
                image: example/vpn:2.0
                cap_add: [NET_BIND_SERVICE]
                devices: ["/dev/net/tun"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is { Privileged: { Boolean: true } privileged } service && !service.AsksForGpu())
        {
            context.Report(Descriptor, privileged.TextSpan(), service.Name);
        }
    }
}
