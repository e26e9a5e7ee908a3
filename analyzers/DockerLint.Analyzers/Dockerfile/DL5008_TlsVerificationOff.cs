using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports options and variables that switch off the verification of certificates.</summary>
[Analyzer]
public sealed class TlsVerificationOffAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL5008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5008", "Verification of TLS certificates is switched off")
    {
        Message = "'{0}' switches off the verification of certificates, so anybody on the way can answer instead of the server",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Behind a proxy with a certificate of its own, add that certificate to the image instead of switching the verification off
            for everything. Options of curl, wget, pip, npm, yarn, git, conda, apt and some others are known, and the variables that
            do the same in ENV, ARG and RUN. Connections to the machine itself (a health check) are exempt.

            ```dockerfile bad
            FROM debian:12
            RUN curl [|-fsSk|] https://example.com/tool.tgz -o /tmp/tool.tgz
            ```

            ```dockerfile good
            FROM debian:12
            COPY corporate-ca.crt /usr/local/share/ca-certificates/
            RUN update-ca-certificates && curl -fsS https://example.com/tool.tgz -o /tmp/tool.tgz
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(AnalyzeCommand, ShellCommandOrigins.Dockerfile);
        context.RegisterSyntaxNodeAction<EnvInstructionSyntax>(env => AnalyzePairs(env, env.Node, env.Node.Pairs));
        context.RegisterSyntaxNodeAction<ArgInstructionSyntax>(arg => AnalyzePairs(arg, arg.Node, arg.Node.Declarations));
    }

    private static void AnalyzePairs(ReportContext context, InstructionSyntax instruction, IReadOnlyList<KeyValueSyntax> pairs)
    {
        foreach (var pair in pairs)
        {
            if (pair.Value is { } value && TlsSwitches.IsVariable(pair.Key.ValueText) && context.DockerfileModel.Resolve(value, instruction).Text is { } text
                && TlsSwitches.IsSwitchedOff(pair.Key.ValueText, text))
            {
                context.Report(Descriptor, pair.Span, pair.Key.ValueText);
            }
        }
    }

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        var command = context.Command;
        foreach (var assignment in command.Assignments)
        {
            if (assignment.Value.Text is { } text && TlsSwitches.IsSwitchedOff(assignment.Name, text))
            {
                context.Report(Descriptor, assignment.Span, assignment.Name);
            }
        }

        if (TlsSwitches.Find(command) is { } found && !IsLocal(context))
        {
            context.Report(Descriptor, found.Span, found.Name);
        }
    }

    private static bool IsLocal(ShellCommandAnalysisContext context)
    {
        if (!Downloads.IsDownload(context.Command))
        {
            return false;
        }

        var addresses = Downloads.Addresses(context.Command).ToArray();
        return addresses.Any(address => Downloads.HostOf(address.Value) is { } host ? LocalHosts.IsLocal(host) : context.Origin == ShellCommandOrigins.Healthcheck);
    }
}
