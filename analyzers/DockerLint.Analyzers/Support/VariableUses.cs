using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>The variables of the host that a Compose file uses.</summary>
internal static class VariableUses
{
    /// <summary>All uses in values, in the order of the file, each with its place and its text.</summary>
    public static IEnumerable<(TextSpan Span, ComposeVariable Variable, string Text)> Of(ComposeSyntaxTree tree)
    {
        foreach (var scalar in tree.Root.DescendantNodes().OfType<ScalarSyntax>())
        {
            if (scalar.Value.IndexOf('$') < 0 || (scalar.Parent is MappingEntrySyntax entry && entry.Key == scalar))
            {
                continue;
            }

            var map = scalar.GetMappedText();
            foreach (var variable in Interpolation.Parse(scalar.Value) is { Problem: null } interpolation ? interpolation.Variables : [])
            {
                yield return (map.ToOuter(variable.Span), variable, scalar.Value.Substring(variable.Span.Start, variable.Span.Length));
            }
        }
    }
}
