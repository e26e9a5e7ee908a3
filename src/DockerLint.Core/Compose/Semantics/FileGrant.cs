using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A secret or config that a service or build is given, by its name or in long syntax.</summary>
public sealed class FileGrant : ComposeElement
{
    private FileGrant(ComposeModel model, ValueSyntax node, ComposeValue? source, ComposeObject? attributes)
        : base(model, node)
    {
        Source = source;
        Long = attributes;
    }

    /// <summary>The name of the secret or config; null if absent.</summary>
    public ComposeValue? Source { get; }

    /// <summary>The path in the container, or the id in a build; null if absent.</summary>
    public ComposeValue? Target => Long?.GetValue("target");

    /// <summary>The attributes in long syntax; null in short syntax.</summary>
    public ComposeObject? Long { get; }

    internal static FileGrant? Read(ComposeModel model, ValueSyntax node)
    {
        if (model.Scalar(node) is { } name)
        {
            return new FileGrant(model, node, name, null);
        }

        return model.Object(node) is { } attributes ? new FileGrant(model, node, attributes.GetValue("source"), attributes) : null;
    }
}
