using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports signals of services that a shell gets instead of the program.</summary>
[Analyzer]
public sealed class UnheardSignalAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1029.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1029", "Signal to stop that a shell gets")
    {
        Message = "'{0}' goes to the shell of the Dockerfile's {1}, which stays the first process and passes nothing on",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Who sets `stop_signal` wants the program to get it. Where CMD or ENTRYPOINT is in shell form and a pipeline, an endless loop
            or background processes keep the shell, the shell gets the signal and the program is killed after the grace period. Start
            the program itself, or with `exec`, or let the script `trap` the signal.

            ```yaml bad
            services:
              web:
                stop_signal: [|SIGINT|]
                build:
                  dockerfile_inline: |
                    FROM node:22
                    CMD node server.js | tee /var/log/server
            ```

            ```yaml good
            services:
              web:
                stop_signal: SIGINT
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
        if (context.Service is not { Build: { } build, HasOtherSources: false, Entrypoint: null } service || service.GetValue("stop_signal") is not { Value.Text: { Length: > 0 } signal } value || service.Has("init")
            || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build)?.FinalState is not { } state || Program(state, service) is not { ExecForm: null } program)
        {
            return;
        }

        if (dockerfile.GetScripts(program).Any(script => script.Text is not null && LastingShell.Find(script.Commands, isShell: true) is not null))
        {
            context.Report(Descriptor, value.TextSpan(), signal, program is EntrypointInstructionSyntax ? "ENTRYPOINT" : "CMD");
        }
    }

    // An entry point in shell form runs without the command, whoever gives it.
    private static CommandInstructionSyntax? Program(StageState state, Service service) =>
        state.Entrypoint is { } entrypoint ? entrypoint : service.Has("command") ? null : state.Cmd;
}
