using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.ScheduledJobs;

/// <summary>Reports cron daemons that leave the foreground, so that the container ends.</summary>
[Analyzer(Words = "cron")]
public sealed class CronInBackgroundAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DJ1003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DJ1003", "Cron daemon in the background")
    {
        Message = "'{0}' goes to the background, so that the container ends at once",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A container lives as long as its first process. `cron` and `crond` fork and return unless they are told not to: `-f` for
            Debian's `cron` and busybox' `crond`, `-n` for cronie's. Followed by another command the daemon may run beside it, which
            is not reported here.

            ```dockerfile bad
            FROM debian:12-slim
            CMD ["[|cron|]"]
            ```

            ```dockerfile good
            FROM debian:12-slim
            CMD ["cron", "-f"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellScriptAction(AnalyzeScript, RunTimeCommands.Start);

    private static void AnalyzeScript(ShellScriptAnalysisContext context)
    {
        var commands = context.Script.Commands;
        if (commands.Count == 0 || CronDaemon.Find(commands[commands.Count - 1]) is not { } daemon)
        {
            return;
        }

        var command = commands[commands.Count - 1];
        var isLaunched = context.Stage is { } stage && context.Instruction is { } instruction
            && (!CronDaemon.IsFinal(stage, instruction) || (stage.FinalState.Cmd == instruction && stage.FinalState.Entrypoint is not null));
        var arguments = command.Arguments.Select(argument => argument.Text).Concat(Appended(context)).ToArray();
        if (!isLaunched && (daemon.IsService || StaysInForeground(arguments) == false))
        {
            context.Report(Descriptor, daemon.Span, daemon.IsService ? "service " + daemon.Name + " start" : daemon.Name);
        }
    }

    // What CMD adds to an ENTRYPOINT in JSON form.
    private static IEnumerable<string?> Appended(ShellScriptAnalysisContext context) =>
        context.Instruction is EntrypointInstructionSyntax { Command: ExecFormSyntax } && context.Stage?.FinalState.Cmd is { } cmd
            ? context.DockerfileModel.GetScripts(cmd).SelectMany(script => script.Commands).SelectMany(command => new[] { command.NameArgument?.Text }.Concat(command.Arguments.Select(argument => argument.Text)))
            : [];

    // Null when an argument is not known.
    private static bool? StaysInForeground(string?[] arguments)
    {
        if (arguments.Any(argument => argument is null))
        {
            return null;
        }

        return arguments.Any(argument => argument is { Length: > 1 } text && text[0] == '-' && (text is "--foreground" || (text[1] != '-' && text.IndexOfAny(['f', 'n', 'd', 'p', 'h', 'V']) > 0)));
    }
}
