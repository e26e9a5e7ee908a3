using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>read</c> without <c>-r</c>.</summary>
[Analyzer]
public sealed class ReadBackslashAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2162.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2162", "read without -r")
    {
        Message = "read without '-r' drops backslashes of its input",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2162", "tally/shellcheck/SC2162", "shellcheck/SC2162"],
        Documentation = """
            Without `-r` a backslash in the input is taken for an escape: it disappears, and at the end of a line it joins the next one.

            The fix adds the option. It needs a look, since input that counts on the escapes is then read otherwise.

            ```dockerfile bad
            FROM debian:12-slim
            RUN while [|read|] line; do echo "$line"; done < /etc/passwd
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN while read -r line; do echo "$line"; done < /etc/passwd
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command is { Name: "read", NameArgument: { Text: "read" } name } && !command.Arguments.Any(IsRaw))
        {
            context.Report(Descriptor, name.Span, ProposedFix.Of(ProposedFix.Behind(name, command, " -r")));
        }
    }

    // One whose text is not known may be the option.
    private static bool IsRaw(ShellArgument argument) => argument.Text is not { } text || (text.Length > 1 && text[0] == '-' && text.IndexOf('r') > 0);
}

/// <summary>Adds <c>-r</c>.</summary>
public sealed class ReadBackslashCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ReadBackslashAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add '-r'", Safety);
}
