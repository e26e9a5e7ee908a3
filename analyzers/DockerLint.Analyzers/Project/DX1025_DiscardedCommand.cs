namespace DockerLint.Analyzers.Project;

/// <summary>Reports entry points that drop the command of the image.</summary>
[Analyzer]
public sealed class DiscardedCommandAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1025", "Entry point drops the command of the image")
    {
        Message = "'entrypoint' alone drops the CMD of the Dockerfile, so that '{0}' runs without its arguments",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Compose takes neither ENTRYPOINT nor CMD from the image once the service has an `entrypoint`. If the arguments are wanted,
            `command` has to repeat them. Where the new entry point is complete, nothing is wrong.

            ```yaml bad
            services:
              web:
                [|entrypoint|]: ["/wait-for", "db:5432", "--"]
                build:
                  dockerfile_inline: |
                    FROM node:22
                    CMD ["node", "server.js"]
            ```

            ```yaml good
            services:
              web:
                entrypoint: ["/wait-for", "db:5432", "--"]
                command: ["node", "server.js"]
                build:
                  dockerfile_inline: |
                    FROM node:22
                    CMD ["node", "server.js"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service is { Entrypoint.IsCleared: false, HasOtherSources: false, Build: { } build } && !service.Has("command") && context.Dockerfile is { } dockerfile && BuiltStages.Of(dockerfile, build)?.FinalState.Cmd is not null)
        {
            context.Report(Descriptor, service.KeySpan("entrypoint"), service.Name);
        }
    }
}
