namespace DockerLint.Compose.Syntax;

/// <summary>A mapping in block style, in flow style <c>{a: 1}</c>, or the single pair <c>[a: 1]</c> of a flow sequence.</summary>
public sealed class MappingSyntax : ValueSyntax
{
    private readonly int closeBrace;

    internal MappingSyntax(NodeProperties properties, int endToken, IReadOnlyList<MappingEntrySyntax> entries, bool isFlow, int closeBrace)
        : base(ComposeSyntaxKind.Mapping, properties, endToken, entries)
    {
        Entries = entries;
        IsFlow = isFlow;
        this.closeBrace = closeBrace;
    }

    /// <summary>The entries in order, duplicates included.</summary>
    public IReadOnlyList<MappingEntrySyntax> Entries { get; }

    /// <summary>Whether it stands in flow style.</summary>
    public bool IsFlow { get; }

    /// <summary>The <c>{</c>; null in block style and for a single pair.</summary>
    public SyntaxToken? OpenBrace => closeBrace < 0 ? null : ContentToken;

    /// <summary>The <c>}</c>, missing if the file has none; null in block style and for a single pair.</summary>
    public SyntaxToken? CloseBrace => OptionalToken(closeBrace);

    /// <summary>The first entry whose key is a scalar of this value; null if there is none. Merge keys are not looked through.</summary>
    /// <param name="key">The decoded key.</param>
    public MappingEntrySyntax? FindEntry(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.KeyText == key)
            {
                return entry;
            }
        }

        return null;
    }
}
