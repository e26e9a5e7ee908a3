using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>Another Compose file that a file includes.</summary>
public sealed class IncludeEntry : ComposeElement
{
    private IncludeEntry(ComposeModel model, ValueSyntax node, IReadOnlyList<ComposeValue> paths, ComposeObject? attributes)
        : base(model, node)
    {
        Paths = paths;
        Attributes = attributes;
    }

    /// <summary>The file, followed by those that override it.</summary>
    public IReadOnlyList<ComposeValue> Paths { get; }

    /// <summary>The attributes in long syntax; null in short syntax.</summary>
    public ComposeObject? Attributes { get; }

    internal static IncludeEntry? Read(ComposeModel model, ValueSyntax node)
    {
        if (model.Scalar(node) is { } path)
        {
            return new IncludeEntry(model, node, [path], null);
        }

        return model.Object(node) is { } attributes ? new IncludeEntry(model, node, attributes.GetValues("path"), attributes) : null;
    }
}
