using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

/// <summary>The place of an anchored node, known to aliases before the node itself is complete.</summary>
internal sealed class AnchorDefinition
{
    public ValueSyntax? Node { get; set; }
}
