using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports variables that get a value which nothing reads.</summary>
[Analyzer]
public sealed class UnusedVariableAnalyzer : DiagnosticAnalyzer
{
    // The shell itself reads them, or programs know them and the environment has them already.
    private static readonly HashSet<string> OfTheShell = new(StringComparer.Ordinal)
    {
        "_", "IFS", "PATH", "HOME", "PWD", "OLDPWD", "CDPATH", "ENV", "MAIL", "MAILPATH", "MAILCHECK", "PS1", "PS2", "PS3", "PS4", "PROMPT_COMMAND", "OPTARG", "OPTIND", "OPTERR", "LINENO", "SECONDS", "RANDOM", "SHELL", "TERM", "USER",
        "LOGNAME", "LANG", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LANGUAGE", "TZ", "TMPDIR", "TMOUT", "TIMEFORMAT", "HISTFILE", "HISTSIZE", "HISTCONTROL", "HISTFILESIZE", "HISTTIMEFORMAT", "HISTIGNORE",
        "BASH_ENV", "BASH_XTRACEFD", "POSIXLY_CORRECT", "GLOBIGNORE", "FIGNORE", "FCEDIT", "FUNCNEST", "INPUTRC", "COLUMNS", "LINES", "EDITOR", "VISUAL", "REPLY", "DISPLAY",
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy",
    };

    /// <summary>SC2034.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2034", "Variable of a script that nothing reads")
    {
        Message = "Nothing reads '{0}', and programs do not see it without 'export'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2034", "tally/shellcheck/SC2034", "shellcheck/SC2034"],
        Documentation = """
            `CFLAGS=-O2; make` sets a variable of the shell, which make does not get: it must be exported, or stand right in front of the
            command. Another reason is a misspelled name.

            Silent for names that ENV or ARG defines, for those that the shell itself reads, for names that begin with an underscore, and when
            the script runs a text that is not known (`.`, `eval`).

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|CFLAGS|]=-O2; make
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN CFLAGS=-O2 make
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixScriptAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context)
    {
        var variables = ShellVariables.Of(context.Script);
        if (variables.MayHaveMore || context.Script.Commands.Any(ExportsAll))
        {
            return;
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var i = variables.Assignments.Count - 1; i >= 0; i--)
        {
            var (name, source, span, _, isExported) = variables.Assignments[i];
            if (!isExported
                && name[0] != '_'
                && source is not (ShellVariableSource.Default or ShellVariableSource.Arithmetic)
                && !OfTheShell.Contains(name)
                && !variables.IsUsed(name)
                && reported.Add(name)
                && !ShellSurroundings.Defines(context, name))
            {
                context.Report(Descriptor, span, name);
            }
        }
    }

    private static bool ExportsAll(SimpleCommand command) =>
        command is { Name: "set", Origin: CommandOrigin.Script } && command.Arguments.Any(argument => argument.Text is "allexport" || (argument.Text is { Length: > 1 } option && option[0] == '-' && option[1] != '-' && option.IndexOf('a') > 0));
}
