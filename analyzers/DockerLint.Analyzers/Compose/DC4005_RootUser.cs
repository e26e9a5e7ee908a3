using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that are told to run as root.</summary>
[Analyzer(Words = "user")]
public sealed class RootUserAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Permissions = ["chown", "chmod", "install", "setfacl", "su", "su-exec", "gosu", "setpriv", "runuser", "chpst", "s6-setuidgid"];

    /// <summary>DC4005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4005", "Service runs as root by request")
    {
        Message = "'{0}' is told to run as root, whatever user its image has",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `user: root` undoes the user of the image. What breaks out of a process of root is root on the host, unless the engine maps
            users. Mostly a file belonged to another user: give the volume to the user of the image instead. Services whose command
            changes owners or gives root up itself are left alone.

            ```yaml bad
            services:
              ci:
                image: example/ci:1.2
                user: [|root|]
            ```

            ```yaml good
            services:
              ci:
                image: example/ci:1.2
                user: "1000:1000"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.User is { Value.Text: { } user } value && user.Split(':')[0] is "root" or "0" && !NeedsRoot(context.Service))
        {
            context.Report(Descriptor, value.TextSpan(), context.Service.Name);
        }
    }

    private static bool NeedsRoot(Service service) =>
        service.CommandScripts.SelectMany(script => script.Commands).Any(command => (command.Name is { } name && Permissions.Contains(name)) || command.Wrappers.Any(wrapper => Permissions.Contains(wrapper.Name)));
}
