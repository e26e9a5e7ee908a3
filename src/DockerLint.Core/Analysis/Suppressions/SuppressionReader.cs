using DockerLint.Dockerfile;

namespace DockerLint.Analysis.Suppressions;

/// <summary>Collects the suppression comments of a tree with what each covers.</summary>
internal static class SuppressionReader
{
    /// <summary>The directives in document order.</summary>
    public static IReadOnlyList<SuppressionDirective> Read(SyntaxTree tree)
    {
        var directives = new List<SuppressionDirective>();
        // Most files have none; then the comments need not be looked for.
        var text = tree.Text.ToString();
        if (!MayHold(text))
        {
            return directives;
        }

        AddCheckDirectives(tree, directives);
        foreach (var token in tree.GetTokens())
        {
            foreach (var trivia in token.LeadingTrivia)
            {
                Add(tree, trivia, token, directives);
            }

            foreach (var trivia in token.TrailingTrivia)
            {
                Add(tree, trivia, token.GetNextToken() ?? token, directives);
            }
        }

        return directives;
    }

    private static bool MayHold(string text) =>
        text.IndexOf("lint", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("skip", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("dockerfile-utils", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("kics-scan", StringComparison.OrdinalIgnoreCase) >= 0;

    private static void AddCheckDirectives(SyntaxTree tree, List<SuppressionDirective> directives)
    {
        foreach (var directive in tree is DockerfileSyntaxTree dockerfile ? dockerfile.Root.Directives : [])
        {
            // A parser directive speaks for the whole file; the same text as a comment speaks for the next instruction.
            if (SuppressionParser.Parse(directive.ToString()) is { Tool: SuppressionTool.BuildKit } comment)
            {
                var file = comment with { Kind = SuppressionKind.File };
                directives.Add(new SuppressionDirective(file, directive.Span, tree.GetLocation(new TextSpan(0, tree.Text.Length)).Span));
            }
        }
    }

    private static void Add(SyntaxTree tree, SyntaxTrivia trivia, SyntaxToken next, List<SuppressionDirective> directives)
    {
        var span = trivia.Span;
        if (span.IsEmpty || tree.Text[span.Start] != '#' || SuppressionParser.Parse(tree.Text.ToString(span)) is not { } comment)
        {
            return;
        }

        if (comment.Tool == SuppressionTool.BuildKit)
        {
            comment = comment with
            {
                Names = comment.Names.Where(name => !CheckDirective.FileWide.Contains(name.Text, StringComparer.OrdinalIgnoreCase)).ToArray(),
                Except = CheckDirective.FileWide,
            };
        }

        var covered = comment.Kind switch
        {
            SuppressionKind.File => new TextSpan(0, tree.Text.Length),
            SuppressionKind.Start or SuppressionKind.Restore => TextSpan.FromBounds(span.End, tree.Text.Length),
            SuppressionKind.Line => SuppressionScope.Line(tree, span),
            SuppressionKind.Stage => SuppressionScope.Stage(tree, next),
            _ => SuppressionScope.Next(tree, span, next),
        };
        directives.Add(new SuppressionDirective(comment, span, tree.GetLocation(covered).Span));
    }
}
