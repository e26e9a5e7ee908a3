using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports patterns for <c>find</c> that the shell expands first.</summary>
[Analyzer]
public sealed class UnquotedFindPatternAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Tests = new(StringComparer.Ordinal) { "-name", "-iname", "-path", "-ipath", "-wholename", "-iwholename", "-lname", "-ilname", "-regex", "-iregex" };

    /// <summary>SC2061.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2061", "Unquoted pattern for find")
    {
        Message = "The shell replaces {0} by matching files of the current folder before find sees it; quote it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2061", "tally/shellcheck/SC2061", "shellcheck/SC2061"],
        Documentation = """
            `find /src -name *.c` works as long as no file in the current folder matches. With one, find looks for that very name; with
            two, it stops with an error.

            The fix quotes the pattern and is safe when it is plain text.

            ```dockerfile bad
            FROM debian:12-slim
            RUN find /src -name [|*.c|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN find /src -name '*.c'
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Name != "find")
        {
            return;
        }

        for (var i = 1; i < command.Words.Count; i++)
        {
            var word = command.Words[i];
            if (word.ContainsGlob && Tests.Contains(command.Words[i - 1].Text))
            {
                TextChange[] edits = word.IsContiguous && !word.IsQuoted && !word.ContainsExpansion ? [new TextChange(word.Span, "'" + word.Text + "'")] : [];
                context.Report(Descriptor, word.Span, ProposedFix.Of(edits), word.Text);
            }
        }
    }
}

/// <summary>Quotes the pattern.</summary>
public sealed class UnquotedFindPatternCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnquotedFindPatternAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote the pattern", Safety);
}
