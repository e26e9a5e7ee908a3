using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports engines that services reach over a network without being asked who they are.</summary>
[Analyzer]
public sealed class EngineOverTcpAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4042", "Engine reached over plain TCP")
    {
        Message = "whoever reaches port 2375 of '{0}' rules that engine and its host: nothing there asks for a certificate",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            An engine that listens on port 2375 takes orders from everybody who can reach it. With a certificate it listens on 2376
            (`DOCKER_TLS_VERIFY`), over SSH it needs no port at all (`DOCKER_HOST=ssh://…`). An engine or a proxy for its socket that is a
            service of the same file stays within the project and is left alone, and so is the container itself.

            ```yaml bad
            services:
              runner:
                image: example/runner:1.2
                environment:
                  DOCKER_HOST: [|tcp://host.docker.internal:2375|]
            ```

            ```yaml good
            services:
              runner:
                image: example/runner:1.2
                environment:
                  DOCKER_HOST: tcp://socket-proxy:2375
              socket-proxy:
                image: tecnativa/docker-socket-proxy:0.3.0
                volumes:
                  - /var/run/docker.sock:/var/run/docker.sock:ro
            ```
            """,
    };

    private const string Scheme = "tcp://";

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        // A network that others made may hold a proxy of another project.
        var service = context.Service;
        if (service.HasOtherSources || service.Has("network_mode") || service.Networks.Any(network => context.Model.Networks.FirstOrDefault(definition => definition.Key == network.Name)?.IsExternal is not false))
        {
            return;
        }

        foreach (var entry in service.Environment)
        {
            if (entry is { Key: "DOCKER_HOST", Value: { Value.Text: { } text } value } && text.StartsWith(Scheme, StringComparison.Ordinal) && text.TrimEnd('/').EndsWith(":2375", StringComparison.Ordinal)
                && text.Substring(Scheme.Length, text.LastIndexOf(':') - Scheme.Length) is { Length: > 0 } host && !LocalHosts.IsLocal(host) && !IsOfProject(context.Model, host))
            {
                context.Report(Descriptor, value.TextSpan(), host);
            }
        }
    }

    // Names without a dot that nobody here has may still be the name of a container elsewhere.
    private static bool IsOfProject(ComposeModel model, string host) => host.IndexOf('.') < 0 || model.FindService(host) is not null || model.Services.Any(service => service.ContainerName?.Text == host);
}
