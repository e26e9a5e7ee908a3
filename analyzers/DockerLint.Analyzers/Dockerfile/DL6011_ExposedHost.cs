using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports addresses and host ports in EXPOSE.</summary>
[Analyzer]
public sealed class ExposedHostAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6011", "EXPOSE with an address or a host port")
    {
        Message = "'{0}' is ignored: EXPOSE tells the port inside the container only",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/ExposeInvalidFormat", "tally/buildkit/ExposeInvalidFormat"],
        Documentation = """
            EXPOSE documents ports of the container. Ports of the host are given when a container starts; here they are ignored, and a later version
            of Docker will refuse them.

            The fix is safe: it keeps the port of the container.

            ```dockerfile bad
            FROM alpine:3.22
            EXPOSE [|127.0.0.1:80:|]8080
            ```

            ```dockerfile good
            FROM alpine:3.22
            EXPOSE 8080
            ```
            """,
    };

    /// <summary>DL6012.</summary>
    public static readonly DiagnosticDescriptor Casing = new("DL6012", "Protocol of EXPOSE in capitals")
    {
        Message = "'{0}' is written in small letters everywhere else",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["buildkit/ExposeProtoCasing", "tally/buildkit/ExposeProtoCasing"],
        Documentation = """
            Protocols are compared without regard to case, and written in small letters by convention.

            The fix is safe: it writes small letters.

            ```dockerfile bad
            FROM alpine:3.22
            EXPOSE 8080/{|DL6012:TCP|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            EXPOSE 8080/tcp
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Casing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<ExposeInstructionSyntax>(AnalyzeExpose);

    private static void AnalyzeExpose(SyntaxNodeAnalysisContext<ExposeInstructionSyntax> context)
    {
        foreach (var (word, port, isLiteral) in ExposedPorts.Read(context.DockerfileModel, context.Node))
        {
            if (port.Problem is not null)
            {
                continue;
            }

            if (port.HostSpan is { } host)
            {
                context.Report(Descriptor, isLiteral ? word.Text.ToOuter(host) : word.Span, port.Text.Substring(host.Start, host.Length));
            }

            if (port.ProtocolSpan is { } protocol && port.Text.Substring(protocol.Start, protocol.Length) is var written && written != written.ToLowerInvariant())
            {
                context.Report(Casing, isLiteral ? word.Text.ToOuter(protocol) : word.Span, written);
            }
        }
    }
}

/// <summary>Keeps the port of the container, and writes its protocol in small letters.</summary>
public sealed class ExposedHostCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6011", "DL6012"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        if (text.IndexOfAny(['$', '\n']) >= 0)
        {
            return;
        }

        if (context.Diagnostic.Id == "DL6011")
        {
            context.RegisterFix("Keep the port of the container", FixSafety.Safe, new TextChange(context.Span, string.Empty));
        }
        else
        {
            context.RegisterFix("Write small letters", FixSafety.Safe, new TextChange(context.Span, text.ToLowerInvariant()));
        }
    }
}
