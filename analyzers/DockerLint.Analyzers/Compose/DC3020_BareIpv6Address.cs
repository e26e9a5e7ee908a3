namespace DockerLint.Analyzers.Compose;

/// <summary>Reports IPv6 addresses of ports that stand without brackets.</summary>
[Analyzer]
public sealed class BareIpv6AddressAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3020", "IPv6 address of a port without brackets")
    {
        Message = "'{0}' runs into the port behind it; write '[{0}]'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            In `::1:8080:80` nobody sees where the address ends, and another reader of the file may see it elsewhere. The notation of
            ports puts IPv6 addresses into brackets; Compose takes both.

            The fix writes the brackets and is safe. It is offered where the port stands in quotes, since a plain text must not begin
            with one.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ports:
                  - "[|::1|]:8080:80"
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ports:
                  - "[::1]:8080:80"
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
            if (port is { Short: { Value.IsKnown: true } text, Mapping: { Problem: null, HostIpSpan: { } span } mapping } && mapping.HostIp.IndexOf(':') >= 0 && text.Text[span.Start] != '[')
            {
                context.Report(Descriptor, text.GetSpan(span), mapping.HostIp);
            }
        }
    }
}

/// <summary>Writes the brackets.</summary>
public sealed class BareIpv6AddressCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BareIpv6AddressAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString();
        if (context.Span.Start > 0 && text[context.Span.Start - 1] is '"' or '\'')
        {
            context.RegisterFix("Write brackets", FixSafety.Safe, new TextChange(context.Span, "[" + context.Tree.Text.ToString(context.Span) + "]"));
        }
    }
}
