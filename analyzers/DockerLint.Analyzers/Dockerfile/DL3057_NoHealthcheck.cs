using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images of services that have no health check.</summary>
[Analyzer]
public sealed class NoHealthcheckAnalyzer : DiagnosticAnalyzer
{
    // With nothing to run they wait for somebody to type.
    private static readonly string[] Shells =
    [
        "sh", "bash", "ash", "dash", "zsh", "fish", "ksh", "pwsh", "powershell", "cmd", "cmd.exe", "powershell.exe", "pwsh.exe",
        "python", "python2", "python3", "pypy", "pypy3", "ipython", "node", "irb", "iex", "erl", "ghci", "jshell", "R", "julia",
    ];

    // Nobody asks these whether they are well: they run a job, or take work from a queue.
    private static readonly string[] Workers = ["celery", "rq", "rqworker", "sidekiq", "resque", "dramatiq", "huey_consumer", "crond", "cron", "supercronic", "functions-framework", "sleep", "tail", "true", "echo"];
    private static readonly string[] WorkerWords = ["worker", "workers", "consumer", "beat", "scheduler", "queue:work", "queue:listen", "schedule:work", "cron"];

    // The platform calls these functions and looks after them itself.
    private static readonly string[] Functions =
    [
        "public.ecr.aws/lambda/", "amazon/aws-lambda-", "mcr.microsoft.com/azure-functions/", "openfaas/", "ghcr.io/openfaas/", "functions/",
    ];

    /// <summary>DL3057.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3057", "Image has no health check")
    {
        Message = "The image built here has no HEALTHCHECK, so Docker takes a process that hangs for a healthy one",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3057", "tally/hadolint/DL3057", "trivy/DS-0026", "kics/healthcheck_instruction_missing"],
        Documentation = """
            Docker and Compose wait for, and Swarm replaces, containers by their health check. What counts is the image that is built for its
            own sake with all stages that it stands on.

            Silent where one would not help: `HEALTHCHECK NONE` was chosen, the file gives no CMD or ENTRYPOINT, the command is a bare
            shell or interpreter, a worker or a scheduled job, the base is one for functions of a cloud, or the stage is named as one for
            development, tests or building. Kubernetes does not read it and has probes of its own; so the rule speaks in mode `All` only.

            ```dockerfile bad
            FROM [|node:22-slim|]
            CMD ["node", "/app/server.js"]
            ```

            ```dockerfile good
            FROM node:22-slim
            HEALTHCHECK CMD ["node", "/app/healthy.js"]
            CMD ["node", "/app/server.js"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var stage in context.DockerfileModel.ExportedStages())
        {
            var state = stage.FinalState;
            if (stage.Base is { } image && state.Healthcheck is null && (state.Cmd is not null || state.Entrypoint is not null)
                && !stage.IsWorkshop() && !IsFunction(stage) && !IsExempt(stage.Program()))
            {
                context.Report(Descriptor, image.Span);
            }
        }
    }

    private static bool IsFunction(Stage stage) =>
        stage.BaseImage?.FamiliarName is { } name && Functions.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsExempt(IReadOnlyList<string>? program)
    {
        if (program is null)
        {
            return false;
        }

        var name = program[0].Substring(program[0].LastIndexOf('/') + 1);
        return Workers.Contains(name)
            || (Shells.Contains(name) && program.Skip(1).All(word => word.StartsWith("-", StringComparison.Ordinal) && word != "-c"))
            || program.Skip(1).Any(word => WorkerWords.Contains(word));
    }
}
