namespace DockerLint.Compose.Syntax;

/// <summary>A value that the file leaves out, which YAML reads as null. It may bear an anchor or a tag.</summary>
public sealed class MissingValueSyntax : ValueSyntax
{
    internal MissingValueSyntax(NodeProperties properties, int endToken)
        : base(ComposeSyntaxKind.MissingValue, properties, endToken)
    {
    }
}
