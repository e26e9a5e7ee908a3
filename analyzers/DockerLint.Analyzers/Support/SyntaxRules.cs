namespace DockerLint.Analyzers.Support;

/// <summary>Rules that say what a parser has found.</summary>
internal static class SyntaxRules
{
    /// <summary>Reports the parser's findings of certain codes; their message is the argument of the rule's own.</summary>
    public static void ReportSyntax(this SyntaxTreeAnalysisContext context, DiagnosticDescriptor descriptor, params string[] codes)
    {
        foreach (var diagnostic in context.Tree.Diagnostics)
        {
            if (Array.IndexOf(codes, diagnostic.Code) >= 0)
            {
                context.Report(descriptor, diagnostic.Span, diagnostic.Message);
            }
        }
    }
}
