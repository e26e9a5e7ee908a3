using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports loops over one constant word.</summary>
[Analyzer]
public sealed class SingleIterationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2043.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2043", "Loop over one word")
    {
        Message = "The loop runs once, for '{0}'; should that be a variable, a pattern or the output of a command?",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/SC2043", "tally/shellcheck/SC2043", "shellcheck/SC2043"],
        Documentation = """
            `for x in list` runs once with the word `list`. Usually a dollar sign is missing, or quotes keep a list together. A list that
            happens to have one element today is fine.

            ```dockerfile bad
            FROM debian:12-slim
            ARG TOOLS="one two"
            RUN for tool in [|TOOLS|]; do make "$tool"; done
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG TOOLS="one two"
            RUN for tool in $TOOLS; do make "$tool"; done
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<ForCommandSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<ForCommandSyntax> context)
    {
        if (context.Node is { IsSelect: false, Words: { Count: 1 } words } && IsConstant(words[0]))
        {
            context.Report(Descriptor, words[0].FileSpan, context.ShellTree.Text.ToString(words[0].Span));
        }
    }

    private static bool IsConstant(ShellWordSyntax word)
    {
        foreach (var part in word.Parts)
        {
            var text = part switch
            {
                LiteralTextSyntax literal => literal.Value,
                EscapedTextSyntax escaped => escaped.Value,
                SingleQuotedTextSyntax quoted => quoted.Value,
                DoubleQuotedTextSyntax quoted when quoted.Parts.All(inner => inner is LiteralTextSyntax or EscapedTextSyntax) => string.Concat(quoted.Parts.OfType<LiteralTextSyntax>().Select(inner => inner.Value)),
                _ => null,
            };
            if (text is null || text.IndexOfAny(['*', '?', '[', ',', '{']) >= 0)
            {
                return false;
            }
        }

        return word.Parts.Count > 0;
    }
}
