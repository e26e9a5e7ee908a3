using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports brackets of a test that stick to their neighbours.</summary>
[Analyzer]
public sealed class MissingBlankAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC1035.</summary>
    public static readonly DiagnosticDescriptor Open = new("SC1035", "Missing blank behind a bracket or exclamation mark")
    {
        Message = "'{0}' is the name of a command here; put a blank behind '{1}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC1035", "tally/shellcheck/SC1035", "shellcheck/SC1035"],
        Documentation = """
            `[`, `[[` and `!` are words of their own. Without a blank `[-f` is the name of a command that does not exist; in a condition
            that counts as false, without anybody noticing.

            The fix puts in the blank and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN if [|[-f|] /etc/tool.conf ]; then make; fi
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN if [ -f /etc/tool.conf ]; then make; fi
            ```
            """,
    };

    /// <summary>SC1020.</summary>
    public static readonly DiagnosticDescriptor Close = new("SC1020", "Missing blank before the closing bracket")
    {
        Message = "'[' finds no ']' as its last word and fails; put a blank in front of it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC1020", "hadolint/SC1080", "tally/shellcheck/SC1020", "tally/shellcheck/SC1080", "shellcheck/SC1020", "shellcheck/SC1080"],
        Documentation = """
            `[` is a command whose last argument must be `]`. In `[ $x = true]` that bracket is a part of the word `true]`, so the test
            fails whatever `x` holds; in a condition that counts as false, without anybody noticing.

            The fix puts in the blank and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            ARG MODE
            RUN if [ "$MODE" = fast{|SC1020:]|}; then make; fi
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG MODE
            RUN if [ "$MODE" = fast ]; then make; fi
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Open, Close];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<SimpleCommandSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<SimpleCommandSyntax> context)
    {
        var words = context.Node.Words;
        if (words.Count == 0 || words[0].Parts.Count == 0 || words[0].Parts[0] is not LiteralTextSyntax { Value: { Length: > 0 } name })
        {
            return;
        }

        if (name == "[" && words[0].LiteralText == "[")
        {
            AnalyzeClose(context, words);
        }
        else if (name[0] == '[' || (name[0] == '!' && name.Length > 1))
        {
            var length = name.StartsWith("[[", StringComparison.Ordinal) ? 2 : 1;
            if ((name.Length > length || words[0].Parts.Count > 1) && name.IndexOf(']') < 0 && name.IndexOfAny(['*', '?']) < 0)
            {
                Report(context, Open, words[0], words[0].Span, words[0].Span.Start + length, context.ShellTree.Text.ToString(words[0].Span), name.Substring(0, length));
            }
        }
    }

    private static void AnalyzeClose(ShellNodeAnalysisContext<SimpleCommandSyntax> context, IReadOnlyList<ShellWordSyntax> words)
    {
        var last = words[words.Count - 1];
        var text = context.ShellTree.Text.ToString(last.Span);
        if (words.Count > 1 && text.Length > 1 && text[text.Length - 1] == ']' && last.Parts[last.Parts.Count - 1] is LiteralTextSyntax && text != "]]" && text.IndexOf('[') < 0)
        {
            Report(context, Close, last, new TextSpan(last.Span.End - 1, 1), last.Span.End - 1);
        }
    }

    private static void Report(ShellNodeAnalysisContext<SimpleCommandSyntax> context, DiagnosticDescriptor descriptor, ShellWordSyntax word, TextSpan span, int blankAt, params object[] arguments)
    {
        var source = context.ShellTree.Source;
        TextChange[] edits = source.IsContiguous(word.Span) ? [new TextChange(new TextSpan(source.ToOuter(blankAt), 0), " ")] : [];
        context.Report(descriptor, source.ToOuter(span), ProposedFix.Of(edits), arguments);
    }
}

/// <summary>Puts in the blank.</summary>
public sealed class MissingBlankCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MissingBlankAnalyzer.Open.Id, MissingBlankAnalyzer.Close.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Put in the blank", Safety);
}
