using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports tests of <c>$?</c> where the command itself could be tested.</summary>
[Analyzer]
public sealed class StatusTestedAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal) { "-eq", "-ne", "=", "==", "!=", "-gt", "-le", "-lt", "-ge" };

    /// <summary>SC2181.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2181", "Exit status is compared with 0")
    {
        Message = "Test the command itself, as in 'if command; then', not '$?' behind it",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Hidden,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2181", "tally/shellcheck/SC2181", "shellcheck/SC2181"],
        Documentation = """
            `$?` is the status of the very last command: a line put between the two is enough to break the test, and under `set -e` the
            script has ended before it.

            ```dockerfile bad
            FROM debian:12-slim
            RUN make; if [ [|$?|] -ne 0 ]; then cat build.log; exit 1; fi
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN if ! make; then cat build.log; exit 1; fi
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPosixNodeAction<SimpleCommandSyntax>(node =>
        {
            if (node.Node.Words.Count > 0 && node.Node.Words[0].LiteralText == "[")
            {
                Analyze(node, node.Node.Words);
            }
        });
        context.RegisterPosixNodeAction<TestCommandSyntax>(node => Analyze(node, node.Node.Words));
    }

    private static void Analyze<TNode>(ShellNodeAnalysisContext<TNode> context, IReadOnlyList<ShellWordSyntax> words)
        where TNode : ShellCommandSyntax
    {
        // What a function tests first is the status of its caller's command.
        if (words.Any(word => word.LiteralText is "-a" or "-o") || IsFirstOfFunction(context.Node))
        {
            return;
        }

        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].LiteralText is not { } symbol || !Operators.Contains(symbol))
            {
                continue;
            }

            var isLimit = symbol is "-lt" or "-ge";
            var status = IsStatus(words[i - 1]) && IsZero(words[i + 1]) && !isLimit ? words[i - 1] : IsStatus(words[i + 1]) && IsZero(words[i - 1]) && !isLimit ? words[i + 1] : null;
            if (status is not null)
            {
                context.Report(Descriptor, status.FileSpan);
            }
        }
    }

    private static bool IsStatus(ShellWordSyntax word) => word.SyntaxTree.Text.ToString(word.Span) is "$?" or "${?}" or "\"$?\"" or "\"${?}\"";

    private static bool IsZero(ShellWordSyntax word) => word.SyntaxTree.Text.ToString(word.Span) is "0" or "\"0\"" or "'0'";

    private static bool IsFirstOfFunction(ShellSyntaxNode node)
    {
        var function = node.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault();
        return function?.Body.DescendantNodesAndSelf().OfType<ShellCommandSyntax>().FirstOrDefault(command => command is SimpleCommandSyntax or TestCommandSyntax) == node;
    }
}
