using DockerLint.Compose;
using DockerLint.Compose.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Orders of keys and items as rules about order compare them, and the blocks that their findings stand in.</summary>
internal static class KeyOrder
{
    /// <summary>The property in which a finding hands the configured order to its fix.</summary>
    public const string Property = "order";

    /// <summary>The entries of the services of all documents, those behind an alias left out.</summary>
    public static IEnumerable<MappingEntrySyntax> Services(ComposeSyntaxTree tree) => ServiceMappings(tree).SelectMany(mapping => mapping.Entries);

    /// <summary>The mappings that hold services.</summary>
    public static IEnumerable<MappingSyntax> ServiceMappings(ComposeSyntaxTree tree) =>
        tree.Root.Documents.Select(document => (document.Value as MappingSyntax)?.FindEntry("services")?.Value).OfType<MappingSyntax>();

    /// <summary>By the name of the key.</summary>
    public static int ByName(MappingEntrySyntax first, MappingEntrySyntax second) => NameOrder.Compare(first.KeyText, second.KeyText);

    /// <summary>By the text of the item.</summary>
    public static int ByText(SequenceItemSyntax first, SequenceItemSyntax second) => NameOrder.Compare(TextOf(first), TextOf(second));

    /// <summary>The text of an item; empty when it is no scalar.</summary>
    public static string TextOf(SequenceItemSyntax item) => (item.Value as ScalarSyntax)?.Value ?? string.Empty;

    /// <summary>By the place of the key in a list, in which <c>x-*</c> stands for extensions and <c>*</c> for the others, which come last else.</summary>
    /// <param name="order">The list.</param>
    /// <param name="isRestSorted">Whether the others are ordered by name among themselves.</param>
    public static Comparison<MappingEntrySyntax> Ranked(IReadOnlyList<string> order, bool isRestSorted)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i;
        }

        var rest = ranks.TryGetValue("*", out var star) ? star : order.Count;
        int Rank(string key) => ranks.TryGetValue(key, out var rank) || (key.StartsWith("x-", StringComparison.Ordinal) && ranks.TryGetValue("x-*", out rank)) ? rank : rest;
        return (first, second) =>
        {
            var (one, other) = (Rank(first.KeyText ?? string.Empty), Rank(second.KeyText ?? string.Empty));
            return one != other ? one - other : isRestSorted && one == rest ? ByName(first, second) : 0;
        };
    }

    /// <summary>The order that a finding carries.</summary>
    public static IReadOnlyList<string> Of(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Property, out var order) ? order.Split(',') : [];

    /// <summary>The entry whose key stands at a place; null if there is none.</summary>
    public static MappingEntrySyntax? FindEntry(ComposeSyntaxTree tree, TextSpan key) =>
        Around(tree, key).OfType<MappingEntrySyntax>().FirstOrDefault(entry => entry.Key.ContentSpan == key);

    /// <summary>The entries of the block mapping that holds a key; null in flow style.</summary>
    public static IReadOnlyList<MappingEntrySyntax>? FindEntries(ComposeSyntaxTree tree, TextSpan key) =>
        FindEntry(tree, key)?.Parent is MappingSyntax { IsFlow: false } mapping ? mapping.Entries : null;

    /// <summary>The items of the block sequence that holds a value; null in flow style.</summary>
    public static IReadOnlyList<SequenceItemSyntax>? FindItems(ComposeSyntaxTree tree, TextSpan value) =>
        Around(tree, value).OfType<SequenceItemSyntax>().FirstOrDefault(item => item.Value.ContentSpan == value)?.Parent is SequenceSyntax { IsFlow: false } sequence ? sequence.Items : null;

    // A fix is asked for each finding by itself: it goes down to its place and does not look at the whole file.
    private static IEnumerable<SyntaxNode> Around(ComposeSyntaxTree tree, TextSpan span)
    {
        var node = tree.Root.FindNode(span);
        return new[] { node }.Concat(node.Ancestors());
    }
}
