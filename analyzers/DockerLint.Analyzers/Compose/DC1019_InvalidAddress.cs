using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports texts that are no IP address, subnet or hardware address.</summary>
[Analyzer]
public sealed class InvalidAddressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1019.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1019", "Invalid network address")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/network-addresses", "compose-go/mac-address-mismatch"],
        Documentation = """
            Compose takes every text for an address, a subnet or a hardware address, and the engine refuses a wrong one when it makes the
            network or the container. A value with variables is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
            networks:
              default:
                ipam:
                  config:
                    - subnet: [|172.28.0.0|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            networks:
              default:
                ipam:
                  config:
                    - subnet: 172.28.0.0/16
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.InvalidAddress);
}
