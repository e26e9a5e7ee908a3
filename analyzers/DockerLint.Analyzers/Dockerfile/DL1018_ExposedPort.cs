using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports ports of EXPOSE that a build refuses.</summary>
[Analyzer]
public sealed class ExposedPortAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1018", "Port of EXPOSE is not valid")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3011",
            "buildkit-build/expose",
            "dockerfile-utils/INVALID_PORT",
            "tally/hadolint/DL3011",
            "trivy/DS-0008",
            "kics/unix_ports_out_of_range",
        ],
        Documentation = """
            EXPOSE takes numbers from 0 to 65535 or ranges of them. Variables with a known value are followed.

            ```dockerfile bad
            FROM alpine:3.22
            EXPOSE [|80800|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            EXPOSE 8080
            ```
            """,
    };

    /// <summary>DL1027.</summary>
    public static readonly DiagnosticDescriptor Protocol = new("DL1027", "Protocol of EXPOSE is not known")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/expose", "dockerfile-utils/INVALID_PROTO"],
        Documentation = """
            A port of EXPOSE is one of tcp, udp or sctp.

            ```dockerfile bad
            FROM alpine:3.22
            EXPOSE 8080/{|DL1027:http|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            EXPOSE 8080/tcp
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Protocol];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<ExposeInstructionSyntax>(AnalyzeExpose);

    private static void AnalyzeExpose(SyntaxNodeAnalysisContext<ExposeInstructionSyntax> context)
    {
        foreach (var (word, port, isLiteral) in ExposedPorts.Read(context.DockerfileModel, context.Node))
        {
            if (port.Problem is { } problem)
            {
                var isProtocol = port.ProtocolSpan is { } protocol && protocol.Contains(problem.Span) && !problem.Span.IsEmpty;
                var span = isProtocol || port.PortSpan.IsEmpty ? problem.Span : TextSpan.FromBounds(0, port.PortSpan.End);
                context.Report(isProtocol ? Protocol : Descriptor, isLiteral ? word.Text.ToOuter(span) : word.Span, char.ToUpperInvariant(problem.Message[0]) + problem.Message.Substring(1));
            }
        }
    }
}
