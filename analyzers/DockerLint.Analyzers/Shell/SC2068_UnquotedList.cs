using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports lists of arguments that are split once more.</summary>
[Analyzer]
public sealed class UnquotedListAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2068.</summary>
    public static readonly DiagnosticDescriptor Each = new("SC2068", "Unquoted list of arguments")
    {
        Message = "'{0}' outside of quotes splits each element again; write \"{0}\"",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2068", "tally/shellcheck/SC2068", "shellcheck/SC2068"],
        Documentation = """
            `"$@"` and `"${list[@]}"` give each element as one word. Without the quotes elements with blanks fall apart, empty ones get
            lost, and patterns in them are matched against files.

            The fix adds the quotes and is safe for a word that is nothing but the list.

            ```dockerfile bad
            FROM debian:12-slim
            RUN run() { nice [|$@|]; }; run make all
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN run() { nice "$@"; }; run make all
            ```
            """,
    };

    /// <summary>SC2048.</summary>
    public static readonly DiagnosticDescriptor All = new("SC2048", "List of arguments taken as text")
    {
        Message = "'{0}' joins the elements and splits them at every blank; write \"{1}\"",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2048", "tally/shellcheck/SC2048", "shellcheck/SC2048"],
        Documentation = """
            `$*` is all arguments joined by blanks, and outside of quotes it is split at each of them: where one argument ended is lost.
            `"$@"` keeps them as they were given.

            ```dockerfile bad
            FROM debian:12-slim
            RUN run() { nice {|SC2048:$*|}; }; run make all
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN run() { nice "$@"; }; run make all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Each, All];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        foreach (var word in ShellExpansions.SplitWords(command))
        {
            foreach (var part in word.Parts)
            {
                if (part is { Kind: ShellWordPartKind.Variable, IsQuoted: false, VariableName: { } name })
                {
                    Report(context, word, part, name);
                }
            }
        }
    }

    private static void Report(ShellScriptAnalysisContext context, ShellWord word, ShellWordPart part, string name)
    {
        var text = context.Tree.Text.ToString(part.Span);
        if (name == "@" || text.IndexOf("[@]", StringComparison.Ordinal) > 0)
        {
            if (ShellExpansions.OperatorOf(text) is "" or "[" or ":")
            {
                TextChange[] edits = word.IsContiguous && word.Parts.Count == 1 ? [new TextChange(new TextSpan(part.Span.Start, 0), "\""), new TextChange(new TextSpan(part.Span.End, 0), "\"")] : [];
                context.Report(Each, part.Span, ProposedFix.Of(edits), text);
            }
        }
        else if (name == "*" || text.IndexOf("[*]", StringComparison.Ordinal) > 0)
        {
            context.Report(All, part.Span, text, text.Replace('*', '@'));
        }
    }
}

/// <summary>Adds the quotes.</summary>
public sealed class UnquotedListCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnquotedListAnalyzer.Each.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Quote the list", Safety);
}
