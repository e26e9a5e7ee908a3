using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports quotes that nothing closes.</summary>
[Analyzer]
public sealed class OpenQuoteAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1029.</summary>
    public static readonly DiagnosticDescriptor Single = new("DL1029", "Single quote that nothing closes")
    {
        Message = "Nothing closes the single quote, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "dockerfile-utils/SYNTAX_MISSING_SINGLE_QUOTE"],
        Documentation = """
            Where a build expands variables, a single quote runs to the next one, and nothing in between means anything, the escape character
            included. An apostrophe that is meant as such is escaped or stands between double quotes.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL title=Eve[|'s|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL title="Eve's"
            ```
            """,
    };

    /// <summary>DL1030.</summary>
    public static readonly DiagnosticDescriptor Double = new("DL1030", "Double quote that nothing closes")
    {
        Message = "Nothing closes the double quote, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "dockerfile-utils/SYNTAX_MISSING_DOUBLE_QUOTE"],
        Documentation = """
            Where a build expands variables, a double quote runs to the next one that is not escaped.

            ```dockerfile bad
            FROM alpine:3.22
            ENV GREETING={|DL1030:"hello|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV GREETING="hello"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Single, Double];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var instruction in context.Tree.Root.Instructions)
        {
            var pair = string.Empty;
            foreach (var word in ExpandedWords.Of(instruction))
            {
                // A quote that opens in the name of a pair closes, or does not, in its value: one mistake.
                if (word.Expression is { HasOpenQuote: true, Problem: { } problem } && (word.Key is null || word.Key != pair))
                {
                    var quote = new TextSpan(problem.Span.Start, word.Text.Text.Length - problem.Span.Start);
                    context.Report(word.Text.Text[quote.Start] == '"' ? Double : Single, LastEscape.Include(context.Tree, word.Text.ToOuter(quote)));
                    pair = word.Text.Text;
                }
            }
        }
    }
}
