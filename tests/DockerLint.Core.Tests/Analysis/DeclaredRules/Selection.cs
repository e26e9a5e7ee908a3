using DockerLint.Compose;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Syntax;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>What a selector says of a file.</summary>
internal static class Selection
{
    public static RuleSelector Parse(string selector)
    {
        var parsed = RuleSelector.Parse(selector, out var problems);
        problems.Should().BeEmpty(selector);
        return parsed ?? throw new InvalidOperationException(selector);
    }

    /// <summary>The words that are selected, in the order of the file.</summary>
    public static string[] Of(string selector, string text, BuildInputs? inputs = null) =>
        Answers(selector, text, inputs).Where(answer => answer.IsSelected == true).Select(answer => text.Substring(answer.Location.Span.Start, answer.Location.Span.Length)).ToArray();

    public static IReadOnlyList<SelectorAnswer> Answers(string selector, string text, BuildInputs? inputs = null) =>
        Parse(selector).Explain(Tree(text), new AnalysisInput { BuildInputs = inputs ?? BuildInputs.None });

    public static SyntaxTree Tree(string text) =>
        text.StartsWith("services:", StringComparison.Ordinal) || text.StartsWith("x-", StringComparison.Ordinal) ? ComposeSyntaxTree.ParseText(text) : DockerfileSyntaxTree.ParseText(text);
}
