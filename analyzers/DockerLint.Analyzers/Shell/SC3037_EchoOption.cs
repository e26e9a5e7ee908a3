using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports options of <c>echo</c> that dash prints instead.</summary>
[Analyzer(Words = "echo")]
public sealed class EchoOptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC3037.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC3037", "Option that echo prints")
    {
        Message = "echo of {0} has no option '{1}' and prints it; use printf",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3037", "tally/shellcheck/SC3037", "shellcheck/SC3037"],
        Documentation = """
            The echo of dash, the `/bin/sh` of Debian and Ubuntu, knows `-n` alone: `echo -e 'a\nb' > file` writes `-e` into the file. It
            interprets escapes anyway; `printf` does so everywhere.

            Speaks only where the shell is known to be dash. Bash and the `ash` of Alpine have the option, and so has `/bin/echo`.

            ```dockerfile bad
            FROM debian:12-slim
            RUN echo [|-e|] '[global]\nquiet = yes' > /etc/tool.conf
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN printf '[global]\nquiet = yes\n' > /etc/tool.conf
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command is { Name: "echo", NameArgument.Text: "echo", Wrappers.Count: 0, State.Dialect: ShellDialect.Dash }
            && command.Words.Count > 1
            && command.Words[1].Value.Text is { Length: > 1 } option
            && option[0] == '-'
            && option.Skip(1).All(c => c is 'e' or 'E' or 'n')
            && option.Any(c => c is 'e' or 'E'))
        {
            context.Report(Descriptor, command.Words[1].Span, "dash", option);
        }
    }
}
