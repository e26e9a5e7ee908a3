using DockerLint.Shell;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>a &amp;&amp; b || c</c> in the place of an <c>if</c>.</summary>
[Analyzer]
public sealed class AndOrAsIfAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2015", "&& and || used as if and else")
    {
        Message = "What stands behind '||' also runs when the command behind this '&&' fails; use 'if' when that is not meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2015", "tally/shellcheck/SC2015", "shellcheck/SC2015"],
        Documentation = """
            `test && build || fallback` runs the fallback also when the test holds and the build fails, so that a broken build goes on.
            `a && b && c || true` likewise hides the failure of each of them, not of the last one alone.

            Silent in conditions, and where the last command ends the script or prints a text.

            ```dockerfile bad
            FROM debian:12-slim
            RUN test -f configure [|&&|] ./configure || ./autogen.sh
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN if test -f configure; then ./configure; else ./autogen.sh; fi
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<AndOrListSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<AndOrListSyntax> context)
    {
        // Only the end of the list is like an "else": behind "a && b || c && d" nobody expects one.
        var list = context.Node;
        var last = list.Pipelines.Count - 1;
        if (last >= 2
            && list.GetConnector(last) == CommandConnector.Or
            && list.GetConnector(last - 1) == CommandConnector.And
            && !ShellConditions.IsCondition(list)
            && !EndsOrPrints(list.Pipelines[last]))
        {
            context.Report(Descriptor, list.OperatorTokens[last - 2]);
        }
    }

    private static bool EndsOrPrints(PipelineSyntax pipeline) =>
        pipeline.IsNegated
        || (pipeline.Commands.Count == 1 && pipeline.Commands[0] is SimpleCommandSyntax command
            && (command.Words.Count == 0 ? command.Assignments.Count > 0 : command.Words[0].LiteralText is "exit" or "return" or "echo" or "printf"));
}
