using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.MachineLearning;

/// <summary>Reports notebooks whose authentication is switched off.</summary>
[Analyzer(Words = "token password")]
public sealed class OpenNotebookAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Classes = ["NotebookApp", "ServerApp", "LabApp", "IdentityProvider", "JupyterApp"];

    /// <summary>DM1001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DM1001", "Notebook without authentication")
    {
        Message = "'{0}' switches the authentication of the notebook off, and who reaches it runs code in it",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Jupyter makes a token of its own at each start, or takes one from `JUPYTER_TOKEN`. An empty token, an empty password, or
            `password_required=False` opens a shell to everybody who reaches the port: bots scan for it. In a Compose service whose
            port is published for the host alone, or not at all, the finding is a warning.

            ```dockerfile bad
            FROM quay.io/jupyter/minimal-notebook:2025-01-01
            CMD ["jupyter", "lab", "--ip=0.0.0.0", "[|--ServerApp.token=''|]"]
            ```

            ```dockerfile good
            FROM quay.io/jupyter/minimal-notebook:2025-01-01
            CMD ["jupyter", "lab", "--ip=0.0.0.0"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Run | RunTimeCommands.Start);
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(AnalyzeEnv);
        context.RegisterServiceAction(AnalyzeService);
    }

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        foreach (var (text, span) in RunTimeCommands.KnownWords(context))
        {
            if (Switch(text) is { } option)
            {
                Report(context, context.Service, span, option);
            }
        }

        foreach (var assignment in context.Command.Assignments)
        {
            if (assignment is { Name: "JUPYTER_TOKEN", Value.Text: "" })
            {
                Report(context, context.Service, assignment.Span, "JUPYTER_TOKEN");
            }
        }
    }

    private static void AnalyzeEnv(SyntaxNodeAnalysisContext<EnvInstructionSyntax> context)
    {
        foreach (var pair in context.Node.Pairs)
        {
            if (pair is { Key.ValueText: "JUPYTER_TOKEN", Value: { } value } && context.DockerfileModel.Resolve(value, context.Node).Text is { Length: 0 })
            {
                context.Report(Descriptor, pair.Key.Span, "JUPYTER_TOKEN");
            }
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var entry in context.Service.Environment)
        {
            if (entry is { Key: "JUPYTER_TOKEN", Value.Value.Text: { Length: 0 } })
            {
                Report(context, context.Service, entry.KeySpan, "JUPYTER_TOKEN");
            }
        }
    }

    private static void Report(ReportContext context, Service? service, TextSpan span, string option)
    {
        var isKeptIn = service is not null && !service.HasForeignNetwork() && !service.Ports.Any(port => port.HostIp.IsKnown ? PublishedPorts.IsAnyAddress(port.HostIp.Text) : true);
        context.Report(Descriptor, span, new ReportDetails { AtMost = isKeptIn ? DiagnosticSeverity.Warning : null }, option);
    }

    // "--ServerApp.token=''", in a configuration "c.ServerApp.token = ''", and the requirement of a password.
    private static string? Switch(string text)
    {
        foreach (var name in Classes)
        {
            foreach (var (setting, isOff) in new (string, Func<string, bool>)[] { (".token", IsEmpty), (".password_required", IsFalse) })
            {
                var full = name == "IdentityProvider" && setting == ".password_required" ? "PasswordIdentityProvider.password_required" : name + setting;
                var at = text.IndexOf(full, StringComparison.Ordinal);
                if (at >= 0 && IsSet(text.Substring(at + full.Length), isOff))
                {
                    return full;
                }
            }
        }

        return null;
    }

    private static bool IsSet(string rest, Func<string, bool> isOff)
    {
        var trimmed = rest.TrimStart();
        return trimmed.StartsWith("=", StringComparison.Ordinal) && isOff(trimmed.Substring(1).TrimStart());
    }

    private static bool IsEmpty(string value) => value.Length == 0 || value[0] is '\n' or ';' || value.StartsWith("''", StringComparison.Ordinal) || value.StartsWith("\"\"", StringComparison.Ordinal) || value.StartsWith("\\\"\\\"", StringComparison.Ordinal);

    private static bool IsFalse(string value) => value.StartsWith("False", StringComparison.OrdinalIgnoreCase);
}
