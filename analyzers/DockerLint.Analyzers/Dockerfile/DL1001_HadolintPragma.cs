using DockerLint.Dockerfile;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports comments by which findings are ignored in hadolint's way.</summary>
[Analyzer]
public sealed class HadolintPragmaAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1001", "Findings are ignored by a comment")
    {
        Message = "This comment ignores findings and has no room for a reason; configuration, or 'dockerlint: disable-next ID -- reason', has",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL1001"],
        Documentation = """
            For teams that keep exceptions in one place: every comment `# hadolint ignore=…` is reported, also those for a stage or the
            whole file. The comments keep their effect. A comment `# hadolint shell=…` ignores nothing and is fine.

            ```dockerfile bad
            FROM alpine:3.22
            [|# hadolint ignore=DL3018|]
            RUN apk add --no-cache curl
            ```

            ```dockerfile good
            FROM alpine:3.22
            # dockerlint: disable-next DL3018 -- the mirror keeps one version only
            RUN apk add --no-cache curl
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
                if (trivia.RawKind == (int)DockerfileSyntaxKind.CommentTrivia && Ignores(trivia.ToString()))
                {
                    context.Report(Descriptor, trivia.Span);
                }
            }
        }
    }

    private static bool Ignores(string comment)
    {
        var equals = comment.IndexOf('=');
        if (equals < 0)
        {
            return false;
        }

        var words = comment.Substring(1, equals - 1).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).ToArray();
        return words.Length is 2 or 3 && words[0] == "hadolint" && words[words.Length - 1] == "ignore" && (words.Length == 2 || words[1] is "global" or "stage");
    }
}
