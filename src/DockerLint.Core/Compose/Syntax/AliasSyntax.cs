using DockerLint.Compose.Parsing;

namespace DockerLint.Compose.Syntax;

/// <summary>An alias <c>*name</c>. It is never expanded in the tree.</summary>
public sealed class AliasSyntax : ValueSyntax
{
    private readonly AnchorDefinition? definition;

    internal AliasSyntax(NodeProperties properties, int endToken, AnchorDefinition? definition)
        : base(ComposeSyntaxKind.Alias, properties, endToken) => this.definition = definition;

    /// <summary>The alias with its star.</summary>
    public SyntaxToken AliasToken => ContentToken;

    /// <summary>The name without the star.</summary>
    public string Name => AliasToken.Text.Substring(1);

    /// <summary>
    /// The node that bears the anchor; the last one before the alias in its document, as YAML demands. Null for an alias without
    /// an anchor. It may be a node that holds the alias itself: whoever follows aliases must expect cycles.
    /// </summary>
    public ValueSyntax? Target => definition?.Node;

    /// <inheritdoc/>
    public override ValueSyntax? ResolveAlias() => Target;
}
