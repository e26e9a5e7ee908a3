using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports ports that Compose refuses.</summary>
[Analyzer(Words = "ports")]
public sealed class PortSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1006", "Invalid port")
    {
        Message = "Compose refuses this port: {0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/port-grammar", "compose-go/port-host-ip", "compose-go/port-missing-target"],
        Documentation = """
            A port is `[[IP:][HOST:]]CONTAINER[/PROTOCOL]`, each port a number up to 65535 or a range, the protocol tcp, udp or sctp;
            in the long syntax `target` must be there. Ranges on both sides have the same size. Ports with variables are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports:
                  - "127.0.0.1:[|80800|]:80"
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports:
                  - "127.0.0.1:8080:80"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var port in context.Service.Ports)
        {
            if (port is { Short: { } text, Mapping.Problem: { } problem })
            {
                context.Report(Descriptor, text.GetSpan(problem.Span), problem.Message);
            }
            else if (port.Long is { } attributes)
            {
                AnalyzeLong(context, port, attributes);
            }
        }
    }

    private static void AnalyzeLong(ServiceAnalysisContext context, ServicePort port, ComposeObject attributes)
    {
        if (!attributes.Has("target"))
        {
            context.Report(Descriptor, port.Span, "it has no 'target', the port in the container");
        }

        foreach (var value in new[] { port.Target, port.Published })
        {
            if (value?.Value.Text is { Length: > 0 } text && !PortRange.TryParse(text, out _))
            {
                context.Report(Descriptor, value.TextSpan(), $"'{text}' is not a port from 0 to 65535 or a range of them");
            }
        }

        if (attributes.GetValue("protocol") is { Value.Text: { Length: > 0 } protocol } name && protocol.ToLowerInvariant() is not ("tcp" or "udp" or "sctp"))
        {
            context.Report(Descriptor, name.TextSpan(), $"'{protocol}' is not one of the protocols tcp, udp and sctp");
        }

        if (attributes.GetValue("host_ip") is { Value.Text: { Length: > 0 } ip } address && IsRefused(ip))
        {
            context.Report(Descriptor, address.TextSpan(), $"'{ip}' is not an IP address");
        }
    }

    // An address is read as in the short syntax.
    private static bool IsRefused(string address) => PortMapping.Parse(address + ":1:1").Problem is not null;
}
