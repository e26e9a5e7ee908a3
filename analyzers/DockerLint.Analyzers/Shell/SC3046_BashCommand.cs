using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports commands and options that are built into Bash and not into dash.</summary>
[Analyzer]
public sealed class BashCommandAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> OfBash = new(StringComparer.Ordinal)
    {
        "declare", "typeset", "shopt", "pushd", "popd", "dirs", "mapfile", "readarray", "disown", "enable", "builtin", "caller", "complete", "compgen", "bind", "let",
    };

    /// <summary>SC3046.</summary>
    public static readonly DiagnosticDescriptor Source = new("SC3046", "source in a shell that has no such command")
    {
        Message = "{0} has no command 'source', so this fails; write '.'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3046", "tally/shellcheck/SC3046", "shellcheck/SC3046"],
        Documentation = """
            In dash, the `/bin/sh` of Debian and Ubuntu, the command is `.` alone, and it looks for a name without a slash in PATH only.

            Speaks only where the shell is known to be dash. The fix writes `.` and is safe for a path with a slash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|source /opt/tool/env.sh|] && tool --version
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN . /opt/tool/env.sh && tool --version
            ```
            """,
    };

    /// <summary>SC3044.</summary>
    public static readonly DiagnosticDescriptor Command = new("SC3044", "Command that only Bash has")
    {
        Message = "'{0}' is built into Bash and unknown to {1}, so this fails",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3044", "hadolint/SC3039", "tally/shellcheck/SC3044", "tally/shellcheck/SC3039", "shellcheck/SC3044", "shellcheck/SC3039"],
        Documentation = """
            `declare`, `shopt`, `pushd` and some others belong to Bash. dash, the `/bin/sh` of Debian and Ubuntu, looks for programs of
            that name and finds none.

            Speaks only where the shell is known to be dash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN {|SC3044:pushd /src|} && make
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN cd /src && make
            ```
            """,
    };

    /// <summary>SC3040.</summary>
    public static readonly DiagnosticDescriptor Option = new("SC3040", "set -o with an option that the shell lacks")
    {
        Message = "{0} has no option '{1}', so 'set' stops the build; choose bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3040", "tally/shellcheck/SC3040", "shellcheck/SC3040"],
        Documentation = """
            The dash of Debian and Ubuntu has no `pipefail` (up to version 0.5.12, the one in Debian 12 and Ubuntu 24.04) and stops at
            `set -o pipefail`.

            Speaks only where the shell is known to be dash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN set -eo {|SC3040:pipefail|}; curl -fsSL https://example.com/key | gpg --dearmor > /key.gpg
            ```

            ```dockerfile good
            FROM debian:12-slim
            SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
            RUN curl -fsSL https://example.com/key | gpg --dearmor > /key.gpg
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Source, Command, Option];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command is not { State.Dialect: ShellDialect.Dash, Wrappers.Count: 0, NameArgument: { Text: { } name } word })
        {
            return;
        }

        if ((name == "source" || OfBash.Contains(name)) && ShellFindings.DefinesFunction(context.Script, name))
        {
            return;
        }

        if (name == "source")
        {
            var hasSlash = command.Arguments.Count > 0 && command.Arguments[0].Text?.IndexOf('/') >= 0;
            context.Report(Source, command.Span, ProposedFix.Of(hasSlash ? ProposedFix.Instead(word, command, ".") : []), "dash");
        }
        else if (OfBash.Contains(name))
        {
            context.Report(Command, command.Span, name, "dash");
        }
        else if (name == "set" && !IsInCondition(command))
        {
            for (var i = 0; i + 1 < command.Arguments.Count; i++)
            {
                if (command.Arguments[i].Text is { Length: > 1 } flags && flags[0] is '-' or '+' && flags[flags.Length - 1] == 'o' && command.Arguments[i + 1].Text is "pipefail" or "errtrace" or "functrace" or "posix" or "braceexpand" or "hashall")
                {
                    context.Report(Option, command.Arguments[i + 1].Span, "dash", command.Arguments[i + 1].Text ?? string.Empty);
                }
            }
        }
    }

    // "(set -o pipefail) 2> /dev/null && …" asks whether the option is there.
    private static bool IsInCondition(SimpleCommand command) => (command.Nesting & (CommandNesting.Condition | CommandNesting.Subshell | CommandNesting.Substitution)) != 0 || command.Redirections.Count > 0;
}

/// <summary>Writes the command of POSIX.</summary>
public sealed class BashCommandCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BashCommandAnalyzer.Source.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Write '.'", Safety);
}
