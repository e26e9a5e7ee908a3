using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>! command</c> that <c>set -e</c> does not notice.</summary>
[Analyzer]
public sealed class NegatedUnderErrExitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2251.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2251", "Negated command does not stop the script")
    {
        Message = "'set -e' overlooks commands behind '!', so nothing happens when this one succeeds; write '&& exit 1'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2251", "tally/shellcheck/SC2251", "shellcheck/SC2251"],
        Documentation = """
            A pipeline behind `!` never ends a script under `set -e`, whatever its outcome. As a check in the middle of a script it checks
            nothing.

            Silent as the last command, whose outcome is that of the script, and where the outcome decides something.

            ```dockerfile bad
            FROM debian:12-slim
            RUN set -e; [|!|] grep -q password /etc/tool.conf; make install
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN set -e; if grep -q password /etc/tool.conf; then exit 1; fi; make install
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<PipelineSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<PipelineSyntax> context)
    {
        if (context.Node is { IsNegated: true, BangToken: { } bang, Parent: AndOrListSyntax { Pipelines.Count: 1 } list }
            && !ShellConditions.IsCondition(list)
            && !ShellConditions.GivesOutcome(list)
            && context.Script.GetState(context.Node.Commands[0]).ErrExit == true)
        {
            context.Report(Descriptor, bang);
        }
    }
}
