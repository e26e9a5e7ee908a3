using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// Counts what a document would be with its aliases expanded, as Compose's loader expands them, without doing it: each node is
/// visited once, and an alias counts as much as its anchor.
/// </summary>
internal sealed class AliasExpansion
{
    /// <summary>The nodes that Compose's loader visits at most in one document.</summary>
    public const int Limit = 100_000;

    private readonly Dictionary<ValueSyntax, long> weights = [];
    private readonly List<SyntaxDiagnostic> problems = [];
    private bool isExcessive;

    /// <summary>The aliases that stand for a node that holds them, and the first one of each document that is too much.</summary>
    public static IReadOnlyList<SyntaxDiagnostic> Check(ComposeSyntaxTree tree)
    {
        if (tree.Text.ToString().IndexOf('*') < 0)
        {
            return [];
        }

        var expansion = new AliasExpansion();
        foreach (var document in tree.Root.Documents)
        {
            expansion.isExcessive = false;
            expansion.Count(document.Value);
        }

        return expansion.problems;
    }

    // An anchor stands before its aliases, so what an alias stands for has been counted, unless it holds the alias. The depth of the
    // tree is bounded by the parser.
    private long Count(ValueSyntax node)
    {
        long weight = 1;
        switch (node)
        {
            case MappingSyntax mapping:
                foreach (var entry in mapping.Entries)
                {
                    weight += Count(entry.Key) + Count(entry.Value);
                    Limited(ref weight, entry.Value);
                }

                break;
            case SequenceSyntax sequence:
                foreach (var item in sequence.Items)
                {
                    weight += Count(item.Value);
                    Limited(ref weight, item.Value);
                }

                break;
            case AliasSyntax { Target: { } target } alias:
                if (weights.TryGetValue(target, out var known))
                {
                    weight += known;
                }
                else
                {
                    problems.Add(new SyntaxDiagnostic(ComposeModel.AliasCycle, alias.ContentSpan, $"'*{alias.Name}' stands inside of what it stands for, so that it never ends"));
                }

                break;
        }

        weights[node] = weight;
        return weight;
    }

    private void Limited(ref long weight, ValueSyntax at)
    {
        if (weight <= Limit)
        {
            return;
        }

        weight = Limit + 1;
        if (!isExcessive && at is AliasSyntax alias)
        {
            isExcessive = true;
            problems.Add(new SyntaxDiagnostic(ComposeModel.ExcessiveAliases, alias.ContentSpan, $"with '*{alias.Name}' the document has more than {Limit} values, most of them repeated by aliases"));
        }
    }
}
