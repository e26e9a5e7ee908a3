namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports of services that have no network of their own.</summary>
[Analyzer(Words = "network_mode")]
public sealed class IgnoredPortsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3004", "Ports of a service without a network of its own")
    {
        Message = "'{0}' has no effect with 'network_mode: {1}': {2}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            In the network of the host ports are open without being published, without a network there are none, and in the network of
            another service they belong to that service: the engine refuses or ignores them here.

            ```yaml bad
            services:
              vpn:
                image: example/vpn:2.0
              web:
                image: nginx:1.29
                network_mode: service:vpn
                [|ports|]: ["8080:80"]
            ```

            ```yaml good
            services:
              vpn:
                image: example/vpn:2.0
                ports: ["8080:80"]
              web:
                image: nginx:1.29
                network_mode: service:vpn
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
        if (service.HasForeignNetwork() && service.Ports.Count > 0 && service.NetworkMode?.Value.Text is { } mode)
        {
            var reason = mode switch
            {
                "host" => "what the service listens on is open on the host as it is",
                "none" => "nothing can reach the service",
                _ => "publish them where that network belongs to",
            };
            context.Report(Descriptor, service.KeySpan("ports"), "ports", mode, reason);
        }

        // The engine refuses a container that exposes ports in the network of another one.
        if (service.NetworkMode?.Value.Text is { } other && (other.StartsWith("service:", StringComparison.Ordinal) || other.StartsWith("container:", StringComparison.Ordinal)) && service.GetValues("expose").Count > 0)
        {
            context.Report(Descriptor, service.KeySpan("expose"), "expose", other, "the engine refuses it beside the network of another container");
        }
    }
}

/// <summary>Takes it out.</summary>
public sealed class IgnoredPortsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [IgnoredPortsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (WrittenPart.Removal(context.Tree, context.Span) is { } change)
        {
            context.RegisterFix("Remove it", FixSafety.Unsafe, change);
        }
    }
}
