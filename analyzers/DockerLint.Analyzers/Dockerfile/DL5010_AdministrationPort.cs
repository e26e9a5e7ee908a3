using System.Globalization;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports ports of remote administration in EXPOSE.</summary>
[Analyzer]
public sealed class AdministrationPortAnalyzer : DiagnosticAnalyzer
{
    private const string Ports = "ports";

    /// <summary>DL5010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5010", "Port of remote administration is exposed")
    {
        Message = "'{0}' exposes port {1} ({2}): a second way into the container, past the orchestrator",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["trivy/DS-0004", "kics/exposing_port_22"],
        Options = [new RuleOption(Ports, "TCP ports that shall not be exposed, separated by commas.", "22,23,3389,5800,5900")],
        Documentation = """
            Containers are entered with `docker exec` and its kin. A server for SSH, Telnet, RDP or VNC inside needs accounts, keys
            and updates of its own. Ranges and variables with known values count; UDP does not. A product whose purpose is such a
            server (a Git server with SSH) suppresses the finding.

            ```dockerfile bad
            FROM alpine:3.22
            EXPOSE 8080 [|22|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            EXPOSE 8080
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<ExposeInstructionSyntax>(AnalyzeExpose);

    private static void AnalyzeExpose(SyntaxNodeAnalysisContext<ExposeInstructionSyntax> context)
    {
        var unwanted = context.GetListOption(Descriptor, Ports)
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : -1).ToArray();
        foreach (var word in context.Node.Ports)
        {
            foreach (var value in context.DockerfileModel.Expand(word, context.Node).SplitWords() ?? [])
            {
                if (value.Text is { } text && ExposedPort.Parse(text) is { Protocol: "tcp", Ports: { } range } && unwanted.FirstOrDefault(range.Contains) is > 0 and var found)
                {
                    context.Report(Descriptor, word.Span, word.ValueText, found, Service(found));
                    break;
                }
            }
        }
    }

    private static string Service(int port) => port switch
    {
        22 => "SSH",
        23 => "Telnet",
        3389 => "RDP",
        >= 5800 and <= 5999 => "VNC",
        _ => "not wanted by configuration",
    };
}
