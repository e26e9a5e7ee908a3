namespace DockerLint.Compose.Syntax;

/// <summary>A value that the file leaves out, which YAML reads as null. It may bear an anchor or a tag.</summary>
public sealed class MissingValueSyntax : ValueSyntax
{
    internal MissingValueSyntax(NodeProperties properties, int endToken, bool isSkipped)
        : base(ComposeSyntaxKind.MissingValue, properties, endToken) => IsSkipped = isSkipped;

    /// <summary>Whether the file has something here that could not be read, so that the value is unknown rather than null.</summary>
    public bool IsSkipped { get; }
}
