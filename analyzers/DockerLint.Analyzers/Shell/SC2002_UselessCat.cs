using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>cat</c> of one file in front of a pipe.</summary>
[Analyzer]
public sealed class UselessCatAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2002", "cat of one file into a pipe")
    {
        Message = "The command behind the pipe can read '{0}' itself or through '<', without cat",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2002", "tally/shellcheck/SC2002", "shellcheck/SC2002"],
        Documentation = """
            `cat file | command` starts a process that does nothing but copy. `command < file` gives the same input, and most programs
            take the file as an argument. Without the pipe a missing file also fails the command.

            Silent when cat has options, several files, or a pattern or unquoted variable that may be several files.

            ```dockerfile bad
            FROM debian:12-slim
            RUN cat [|/etc/passwd|] | grep root
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN grep root /etc/passwd
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command is { Name: "cat", Wrappers.Count: 0, Pipeline: { Index: 0, Length: > 1 } }
            && command.Words.Count == 2
            && command.Words[1] is { ContainsGlob: false, ContainsBraceExpansion: false } file
            && file.Text[0] != '-'
            && file.Parts.All(part => part.IsQuoted || part.Kind == ShellWordPartKind.Literal)
            && !command.Redirections.Any(redirection => redirection.IsInput))
        {
            context.Report(Descriptor, file.Span, file.Text);
        }
    }
}
