namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services whose command is an SSH server.</summary>
[Analyzer]
public sealed class SshServerAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4043.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4043", "SSH server in a service")
    {
        Message = "'{0}' starts '{1}': keys, updates and another door have to be looked after, and 'docker compose exec' needs none of them",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A container runs one program; for a look inside there is `docker compose exec`. An SSH server beside it needs root, accounts and
            keys of its own. Services that are an SSH server (their image says so: `openssh`, `sftp`, `sshd`, `bastion`) are left alone.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                command: sh -c "[|/usr/sbin/sshd|] && exec serve"
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                command: serve
            ```
            """,
    };

    private static readonly string[] Words = ["ssh", "sftp", "dropbear", "bastion", "jump", "git"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (IsMeant(service.Name) || (service.Image is { } image && IsMeant(image.Text)))
        {
            return;
        }

        foreach (var command in service.CommandScripts.SelectMany(script => script.Commands))
        {
            if (command is { Name: "sshd" or "dropbear", NameArgument: { } name })
            {
                context.Report(Descriptor, name.Span, service.Name, command.Name);
            }
            else if (command is { Name: "service" or "rc-service", Arguments.Count: >= 2, NameArgument: { } manager } && command.Arguments[0].Text is "ssh" or "sshd" && command.Arguments[1].Text is "start" or "restart")
            {
                context.Report(Descriptor, TextSpan.FromBounds(manager.Span.Start, command.Arguments[1].Span.End), service.Name, command.Arguments[0].Text ?? string.Empty);
            }
        }
    }

    private static bool IsMeant(string name) => Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
