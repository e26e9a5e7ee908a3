using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports a pattern where a command's name belongs.</summary>
[Analyzer]
public sealed class PatternAsCommandAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2211.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2211", "Pattern as the name of a command")
    {
        Message = "'{0}' runs whichever file matches first and hands it the other matches; name the program",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2211", "tally/shellcheck/SC2211", "shellcheck/SC2211"],
        Documentation = """
            A pattern in the place of the command becomes the first matching file, and all others become its arguments. As long as one
            file matches it works; with the next version in the same folder it does something else.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|/tmp/tool-*/install|] --quiet
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN /tmp/tool-1.2/install --quiet
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Words.Count > 0 && command.Words[0] is { ContainsGlob: true } name && name.Text is not ("[" or "[[") && command.NameArgument?.Word == name)
        {
            context.Report(Descriptor, name.Span, name.Text);
        }
    }
}
