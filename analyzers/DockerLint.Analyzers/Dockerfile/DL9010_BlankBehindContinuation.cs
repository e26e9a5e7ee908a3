using DockerLint.Dockerfile;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports blanks behind the mark that continues a line.</summary>
[Analyzer]
public sealed class BlankBehindContinuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9010", "Blank behind a continuation")
    {
        Message = "Blanks behind '{0}' are overlooked by a build, but not by a shell",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            A build lets blanks stand behind the mark that continues a line. A shell does not: once the text moves into a script or a here-document the
            line ends there.

            The fix is safe: it removes the blanks.

            ```dockerfile bad
            FROM alpine:3.22
            RUN make \[| |]
                all
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN make \
                all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var token in context.Tree.GetTokens())
        {
            foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            {
                if (trivia.RawKind == (int)DockerfileSyntaxKind.LineContinuationTrivia && trivia.ToString().TrimEnd('\r', '\n') is { Length: > 1 } mark)
                {
                    context.Report(Descriptor, new TextSpan(trivia.Span.Start + 1, mark.Length - 1), mark[0].ToString());
                }
            }
        }
    }
}

/// <summary>Removes the blanks.</summary>
public sealed class BlankBehindContinuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL9010"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Remove the blanks", FixSafety.Safe, new TextChange(context.Span, string.Empty));
}
