using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>-a</c> and <c>-o</c> within <c>[ ]</c>.</summary>
[Analyzer]
public sealed class JoinedTestsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2166.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2166", "Tests joined within one pair of brackets")
    {
        Message = "'{0}' within '[ ]' depends on what the words around it hold; join two tests by '{1}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2166", "tally/shellcheck/SC2166", "shellcheck/SC2166"],
        Documentation = """
            With more than four words between the brackets the standard leaves open what `[` does: a value such as `!` or `(` changes how
            the others are read. POSIX has removed both operators.

            The fix writes two tests. It is safe and is offered where the brackets begin their list and hold one kind of operator and no
            round ones.

            ```dockerfile bad
            FROM debian:12-slim
            ARG A
            ARG B
            RUN if [ "$A" = x [|-a|] "$B" = y ]; then make; fi
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG A
            ARG B
            RUN if [ "$A" = x ] && [ "$B" = y ]; then make; fi
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<SimpleCommandSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<SimpleCommandSyntax> context)
    {
        var words = context.Node.Words;
        if (words.Count < 5 || words[0].LiteralText != "[")
        {
            return;
        }

        var joins = new List<ShellWordSyntax>();
        for (var i = 2; i + 2 < words.Count; i++)
        {
            // Behind "!" and "(" it asks whether a file exists or an option is on.
            if (words[i].LiteralText is "-a" or "-o" && context.ShellTree.Text.ToString(words[i - 1].Span) is not ("!" or "\\(" or "'('" or "\"(\"" or "="))
            {
                joins.Add(words[i]);
            }
        }

        var edits = joins.Count > 0 && CanBeSplit(context.Node, joins) ? joins.Select(join => new TextChange(join.FileSpan, "] " + Operator(join) + " [")).ToArray() : [];
        foreach (var join in joins)
        {
            context.Report(Descriptor, join.FileSpan, ProposedFix.Of(edits), join.LiteralText ?? string.Empty, Operator(join));
        }
    }

    private static string Operator(ShellWordSyntax join) => join.LiteralText == "-a" ? "&&" : "||";

    private static bool CanBeSplit(SimpleCommandSyntax node, List<ShellWordSyntax> joins) =>
        joins.All(join => join.LiteralText == joins[0].LiteralText && join.SyntaxTree.Source.IsContiguous(join.Span))
        && !node.Words.Any(word => word.SyntaxTree.Text.ToString(word.Span) is "!" or "\\(" or "\\)" or "'('" or "\"(\"")
        && node.Redirections.Count == 0
        && node.Assignments.Count == 0
        && node.Parent is PipelineSyntax { BangCount: 0, Commands.Count: 1, Parent: AndOrListSyntax list } pipeline
        && list.Pipelines[0] == pipeline
        // Alone under "set -e" the first of two tests would not end the script.
        && (list.Pipelines.Count > 1 || ShellConditions.IsCondition(node));
}

/// <summary>Writes tests of their own.</summary>
public sealed class JoinedTestsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [JoinedTestsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Write tests of their own", Safety);
}
