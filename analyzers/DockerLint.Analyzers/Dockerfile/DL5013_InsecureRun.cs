using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports RUN steps that give up the builder's confinement.</summary>
[Analyzer(Words = "--")]
public sealed class InsecureRunAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5013.</summary>
    public static readonly DiagnosticDescriptor Insecure = new("DL5013", "RUN runs without confinement")
    {
        Message = "'{0}' gives this step all capabilities and the devices of the builder's host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `--security=insecure` is `docker run --privileged` for a build step: whatever the step downloads and runs can take over
            the builder. It also fails wherever the builder is not started with that entitlement.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|--security=insecure|] cat /proc/self/status
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN cat /proc/self/status
            ```
            """,
    };

    /// <summary>DL5014.</summary>
    public static readonly DiagnosticDescriptor HostNetwork = new("DL5014", "RUN uses the network of the builder's host")
    {
        Message = "'{0}' lets this step reach everything that listens on the builder's host, and ties the build to that host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            With `--network=host` a step shares the host's network: services bound to localhost, the metadata service of a cloud, and
            addresses that exist on one machine only. It fails wherever the builder is not started with that entitlement.

            ```dockerfile bad
            FROM alpine:3.22
            RUN {|DL5014:--network=host|} wget -q https://example.com/data.json
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN wget -q https://example.com/data.json
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Insecure, HostNetwork];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<RunInstructionSyntax>(AnalyzeRun);

    private static void AnalyzeRun(SyntaxNodeAnalysisContext<RunInstructionSyntax> context)
    {
        foreach (var flag in context.Node.Flags)
        {
            switch (flag.Name, flag.Value?.ValueText)
            {
                case ("security", "insecure"):
                    context.Report(Insecure, flag.Span, flag.ToString());
                    break;
                case ("network", "host"):
                    context.Report(HostNetwork, flag.Span, flag.ToString());
                    break;
            }
        }
    }
}
