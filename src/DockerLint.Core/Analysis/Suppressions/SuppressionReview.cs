using DockerLint.Configuration;

namespace DockerLint.Analysis.Suppressions;

/// <summary>Finds fault with our own suppression comments.</summary>
internal sealed class SuppressionReview(SyntaxTree tree, AnalyzerConfiguration configuration, RuleNames names)
{
    /// <summary>The findings about the comments.</summary>
    /// <param name="map">The comments after all findings have been held against them.</param>
    /// <param name="hasRun">Whether a rule was switched on and ran to its end.</param>
    public IReadOnlyList<Diagnostic> Review(SuppressionMap map, Func<string, bool> hasRun)
    {
        var found = new List<Diagnostic>();
        foreach (var directive in map.Directives.Where(directive => directive.Comment.Tool == SuppressionTool.DockerLint))
        {
            var comment = directive.Comment;
            if (comment.Problem is not null)
            {
                Add(found, EngineDiagnostics.UnreadableSuppression, directive.Span, comment.Problem);
            }
            else if (comment.Reason is null && comment.Kind != SuppressionKind.Restore)
            {
                Add(found, EngineDiagnostics.SuppressionWithoutReason, directive.Span, string.Join(", ", comment.Names.Select(name => name.Text)));
            }

            foreach (var name in comment.Names.Where(name => names.Resolve(comment.Tool, name.Text).Count == 0 && !names.MayBeOfAnotherPackage(name.Text)))
            {
                Add(found, EngineDiagnostics.UnknownSuppressedRule, SpanOf(directive, name), name.Text);
            }
        }

        foreach (var entry in map.Entries)
        {
            // What a comment does to the engine's own findings is not yet settled here, so those are left alone.
            if (!entry.IsUsed && entry.Directive.Comment.Tool == SuppressionTool.DockerLint && entry.Ids.Count > 0 && entry.Ids.All(hasRun) && !entry.Ids.Any(configuration.IsLocked))
            {
                Add(found, EngineDiagnostics.UnusedSuppression, SpanOf(entry.Directive, entry.Name), entry.Name.Text);
            }
        }

        return found;
    }

    private static TextSpan SpanOf(SuppressionDirective directive, SuppressedName name) => new(directive.Span.Start + name.Start, name.Text.Length);

    private void Add(List<Diagnostic> found, DiagnosticDescriptor descriptor, TextSpan span, string argument)
    {
        if (configuration.GetSeverity(descriptor) is { } severity)
        {
            found.Add(new Diagnostic(descriptor, severity, tree.GetLocation(span), [argument]));
        }
    }
}
