using DockerLint.Grammars;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports commands that make no sense while an image is built.</summary>
[Analyzer]
public sealed class SenselessCommandAnalyzer : DiagnosticAnalyzer
{
    private const CommandNesting Asked = CommandNesting.Condition | CommandNesting.Substitution;

    /// <summary>DL3001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3001", "Command makes no sense in a build")
    {
        Message = "'{0}' makes no sense in a build: {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3001", "tally/hadolint/DL3001", "kics/run_utilities_and_posix_commands"],
        Documentation = """
            A build has no terminal, no system of services, and no process lives on behind a RUN. Editors and monitors wait for a person,
            a service that is started ends with its layer, and the machine that would be shut down is that of the builder.

            Silent where the same command does have a purpose: an editor that is given commands, `ps` whose output is read, `kill` of a
            process started in the same RUN, a service that something behind it in the same RUN uses, `systemctl enable`, `ssh` with
            `--mount=type=ssh`, `mount` with `--security=insecure`.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|service|] nginx start
            ```

            ```dockerfile good
            FROM debian:12-slim
            CMD ["nginx", "-g", "daemon off;"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        for (var i = 0; i < step.Commands.Count; i++)
        {
            var command = step.Commands[i];
            if (command is { Name: { } name, NameArgument: { } word } && (command.Nesting & Asked) == 0 && Reason(step, command, name, i) is { } reason)
            {
                context.Report(Descriptor, word.Span, name, reason);
                return;
            }
        }
    }

    private static string? Reason(RunStep step, SimpleCommand command, string name, int index) => name switch
    {
        "top" or "htop" or "free" or "ps" or "ifconfig" when command.Pipeline.Length == 1 && !command.Redirections.Any(redirection => redirection.IsOutput) => "it only shows the state of the builder",
        "vim" or "vi" or "nano" or "emacs" when command.Pipeline.Length == 1 && !command.Arguments.Any(argument => argument.Text is not { } text || (text.Length > 0 && text[0] is '+' or '-')) => "it waits for a person at a terminal",
        "shutdown" or "reboot" or "poweroff" or "halt" => "there is no machine to stop",
        "kill" or "killall" or "pkill" when step.Commands.Count == 1 => "no process of an earlier RUN is alive",
        "mount" when step.Run.GetFlag("security") is null && command.Arguments.Count > 0 => "a build may not mount; use RUN --mount",
        "ssh" when step.Mounts.All(mount => mount.Type != MountType.Ssh) && !command.Arguments.Any(argument => argument.Text is "-V" or "-G") => "there is nobody to log in; use RUN --mount=type=ssh",
        "service" when command.Arguments.Any(argument => argument.Text is "start" or "restart" or "reload") && index == step.Commands.Count - 1 => "the service ends with this RUN",
        "systemctl" when command.Arguments.Any(argument => argument.Text is "start" or "restart" or "reload" or "status" or "stop") => "no systemd is running",
        _ => null,
    };
}
