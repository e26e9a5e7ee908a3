using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports bracket patterns that look like words.</summary>
[Analyzer]
public sealed class RepeatedInClassAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2102.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2102", "Word in brackets is a pattern")
    {
        Message = "'{0}' is a pattern for one single character; quote it if the text is meant",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2102", "tally/shellcheck/SC2102", "shellcheck/SC2102"],
        Documentation = """
            Unquoted brackets match one of the characters in them. One that occurs twice shows that a word or a number was meant:
            `pip install tool[standard]` works only as long as no file `toola`, `toolt` … is there, and `[10-12]` is no range of numbers.

            The fix quotes the word where it is plain text. It needs a look, since a pattern then becomes text.

            ```dockerfile bad
            FROM python:3.13-slim
            RUN pip install --no-cache-dir tool[|[standard]|]==1.2
            ```

            ```dockerfile good
            FROM python:3.13-slim
            RUN pip install --no-cache-dir 'tool[standard]==1.2'
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<LiteralTextSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<LiteralTextSyntax> context)
    {
        var text = context.Node.Value;
        var open = text.IndexOf('[');
        if (open < 0 || context.Node.Parent is not ShellWordSyntax word || word.Parent is RedirectionSyntax { HereDocument: not null })
        {
            return;
        }

        while (open >= 0)
        {
            var close = text.IndexOf(']', open + 1);
            if (close < 0)
            {
                return;
            }

            if (IsWord(text, open + 1, close))
            {
                var span = context.ShellTree.GetFileSpan(new TextSpan(context.Node.Span.Start + open, close - open + 1));
                var isPlain = word.Parts.Count == 1 && word.Parent is SimpleCommandSyntax && context.Tree.Text.ToString(word.FileSpan) == text && text.IndexOf('\'') < 0;
                TextChange[] edits = isPlain ? [new TextChange(word.FileSpan, "'" + text + "'")] : [];
                context.Report(Descriptor, span, ProposedFix.Of(edits), text.Substring(open, close - open + 1));
            }

            open = text.IndexOf('[', close + 1);
        }
    }

    private static bool IsWord(string text, int start, int end)
    {
        // "[[:space:]]" and "[:space:]" name classes; "[]…]" begins with a bracket that stands for itself.
        if (start >= end || text[start] is ':' or '[')
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (text.IndexOf(text[i], i + 1, end - i - 1) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Quotes the word.</summary>
public sealed class RepeatedInClassCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RepeatedInClassAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote the word", Safety);
}
