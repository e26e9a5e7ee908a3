using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports pipes that hide the failure of a command.</summary>
[Analyzer]
public sealed class PipeFailAnalyzer : DiagnosticAnalyzer
{
    // They have nothing to fail at.
    private static readonly HashSet<string> Unfailing = new(StringComparer.Ordinal) { "echo", "printf", ":", "true", "false", "test", "[" };

    /// <summary>DL4006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL4006", "Pipe hides a failure")
    {
        Message = "If '{0}' fails the pipe hides it and the build goes on; {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL4006", "tally/hadolint/DL4006", "kics/shell_running_a_pipe_without_pipefail_flag"],
        Documentation = """
            The status of a pipeline is that of its last command. A download that fails in front of `tar` or `sh` leaves an image that
            looks built. With `pipefail` the pipeline fails when any of its commands does.

            `bash`, `zsh` and the `ash` of BusyBox (Alpine) have the option; the `dash` of Debian and Ubuntu has not, so there another
            shell must be chosen by SHELL. What SHELL and `set -o pipefail` set up counts, also when it is inherited from a stage, stands
            in a here-document, or only holds for a part of the RUN.

            Silent in conditions and in front of `||`, where the status is meant, behind `echo`, `printf` and `yes`, in front of a
            command that decides itself (`grep -q`, `sha256sum -c`), and for the shells of Windows. DL9050 speaks of some of these.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|wget|] -qO- https://example.com/tool.tar.gz | tar -xz -C /usr/local
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN set -o pipefail && wget -qO- https://example.com/tool.tar.gz | tar -xz -C /usr/local
            ```
            """,
    };

    /// <summary>DL9050.</summary>
    public static readonly DiagnosticDescriptor Harmless = new("DL9050", "Pipe without pipefail, though little can fail in it")
    {
        Message = "This pipe runs without pipefail; '{0}' hardly fails, but nobody would notice; {1}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL4006", "kics/shell_running_a_pipe_without_pipefail_flag"],
        Documentation = """
            For teams that want `pipefail` wherever there is a pipe, so that nobody has to think about which ones need it. DL4006 speaks
            of the pipes in which a failure is lost; this rule of those behind `echo` and `printf`, and in front of a checksum program
            that decides itself.

            Silent where `pipefail` would do harm: behind `yes` and in front of `grep -q`, where the writer is killed when the reader
            has seen enough, and where the status of the pipe is meant (conditions, `||`).

            ```dockerfile bad
            FROM alpine:3.22
            RUN {|DL9050:echo|} "0123 *tool.tar.gz" | sha256sum -c -
            ```

            ```dockerfile good
            FROM alpine:3.22
            SHELL ["/bin/ash", "-o", "pipefail", "-c"]
            RUN echo "0123 *tool.tar.gz" | sha256sum -c -
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Harmless];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        SimpleCommand? harmless = null;
        foreach (var script in step.Scripts)
        {
            var commands = script.Commands;
            for (var i = 0; i < commands.Count; i++)
            {
                if (commands[i] is not { PipedFrom: { } source } command || !IsPlainPipe(command, source) || (i + 1 < commands.Count && commands[i + 1].Connector == CommandConnector.Or))
                {
                    continue;
                }

                if (!Unfailing.Contains(source.Name ?? string.Empty) && !DecidesItself(command))
                {
                    Report(context, Descriptor, step, command);
                    return;
                }

                harmless ??= command;
            }
        }

        if (harmless is not null)
        {
            Report(context, Harmless, step, harmless);
        }
    }

    private static void Report(StageAnalysisContext context, DiagnosticDescriptor descriptor, RunStep step, SimpleCommand command)
    {
        var source = command.PipedFrom ?? command;
        context.Report(descriptor, source.NameArgument?.Span ?? source.Span, source.Name ?? source.NameArgument?.ToString() ?? "the command", Advice(step, command.State.Dialect));
    }

    // A pipe in a shell that knows no better, where a failure should count and counting it would do no harm.
    private static bool IsPlainPipe(SimpleCommand command, SimpleCommand source) =>
        command.Parent is null
        && command.State is { PipeFail: false } state
        && state.Dialect.IsPosix()
        && (command.Nesting & (CommandNesting.Condition | CommandNesting.Background)) == 0
        && !command.IsNegated
        && source.NameArgument is not null
        && source.Name != "yes"
        && !IsOfWindows(source.Name)
        && !StopsReading(command);

    // Where nothing is known of the image, the command word tells.
    private static bool IsOfWindows(string? name) => name?.ToLowerInvariant() is "powershell" or "powershell.exe" or "pwsh" or "pwsh.exe" or "cmd" or "cmd.exe";

    private static bool StopsReading(SimpleCommand command) =>
        command.Name is "grep" or "egrep" or "fgrep"
        && command.Arguments.Any(argument => argument.Text is "--quiet" or "--silent" || (argument.Text is { Length: > 1 } text && text[0] == '-' && text[1] != '-' && text.IndexOf('q') > 0));

    private static bool DecidesItself(SimpleCommand command) =>
        command.Name is "sha1sum" or "sha224sum" or "sha256sum" or "sha384sum" or "sha512sum" or "md5sum" or "b2sum" or "cksum" or "shasum"
        && command.Arguments.Any(argument => argument.Text is "--check" or "-c");

    private static string Advice(RunStep step, ShellDialect dialect) => dialect switch
    {
        ShellDialect.Ash or ShellDialect.Bash or ShellDialect.Ksh or ShellDialect.Zsh => "put 'set -o pipefail' in front of it",
        _ when step.Stage.Facts?.Shell == ImageShell.Ash => "put 'set -o pipefail' in front of it",
        ShellDialect.Dash => "dash has no pipefail, so choose another shell: SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]",
        _ => "choose a shell that has pipefail: SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]",
    };
}
