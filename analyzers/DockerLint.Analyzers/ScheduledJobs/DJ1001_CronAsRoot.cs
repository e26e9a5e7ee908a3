using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.ScheduledJobs;

/// <summary>Reports cron daemons that run as root.</summary>
[Analyzer]
public sealed class CronAsRootAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DJ1001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DJ1001", "Cron daemon as root")
    {
        Message = "'{0}' runs as root, and its jobs with it unless their lines name another user",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The classic daemons need root in order to switch users. In a container there is nobody to switch to: a runner made for
            containers (`supercronic`, `yacron`) runs the jobs as the user of the image, hands the environment on and writes to the
            log. The rule speaks where the last process of the image, or the command of a service, is such a daemon and the user is
            known to be root.

            ```dockerfile bad
            FROM debian:12-slim
            USER root
            CMD ["[|cron|]", "-f"]
            ```

            ```dockerfile good
            FROM debian:12-slim
            USER 1000
            CMD ["supercronic", "/app/crontab"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellCommandAction(AnalyzeCommand, RunTimeCommands.Start);

    private static void AnalyzeCommand(ShellCommandAnalysisContext context)
    {
        if (CronDaemon.Find(context.Command) is not { } daemon || !IsRoot(context) || HasOtherUsers(context))
        {
            return;
        }

        context.Report(Descriptor, daemon.Span, daemon.Name);
    }

    private static bool IsRoot(ShellCommandAnalysisContext context)
    {
        if (context.Service is { } service)
        {
            return service.User?.Value.Text is { } user && user.Split(':')[0] is "root" or "0";
        }

        return context.Stage is { IsExported: true } stage && context.Instruction is { } instruction && CronDaemon.IsFinal(stage, instruction) && stage.FinalState.User.IsRoot == true;
    }

    // A crontab written in the file whose lines name other users, or jobs that drop their rights.
    private static bool HasOtherUsers(ShellCommandAnalysisContext context) =>
        context.Stage is { } stage && stage.EffectiveInstructions.OfType<RunInstructionSyntax>().SelectMany(InstructionTexts.Of).Any(text => CronDaemon.MentionsOtherUser(text.Text));
}
