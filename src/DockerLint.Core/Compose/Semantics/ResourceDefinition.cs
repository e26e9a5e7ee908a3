using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A network, volume, secret, config or model at the top level of the file.</summary>
public sealed class ResourceDefinition : ComposeObject
{
    internal ResourceDefinition(ComposeModel model, ValueSyntax node, MappingView view, string key, ValueSyntax keyNode)
        : base(model, node, view)
    {
        Key = key;
        KeyNode = keyNode;
    }

    /// <summary>The name by which the file refers to it.</summary>
    public string Key { get; }

    /// <summary>The node of that name.</summary>
    public ValueSyntax KeyNode { get; }

    /// <summary>Its name outside of the file; null if absent, which means one made of project and key.</summary>
    public ComposeValue? ActualName => GetValue("name") ?? GetObject("external")?.GetValue("name");

    /// <summary>Whether it exists already, so that Compose does not create it; null if that depends on a variable.</summary>
    public bool? IsExternal => GetObject("external") is not null ? true : GetValue("external") is { } external ? external.Boolean : false;

    /// <summary>The driver of a network or volume; null if absent.</summary>
    public ComposeValue? Driver => GetValue("driver");

    /// <summary>The file that holds a secret or config; null if absent.</summary>
    public ComposeValue? File => GetValue("file");

    /// <summary>The environment variable that holds a secret or config; null if absent.</summary>
    public ComposeValue? Environment => GetValue("environment");

    /// <summary>The text of a config; null if absent.</summary>
    public ComposeValue? Content => GetValue("content");

    /// <summary>The model to run, of a model; null if absent.</summary>
    public ComposeValue? ModelReference => GetValue("model");

    /// <summary>Labels.</summary>
    public IReadOnlyList<KeyValueEntry> Labels => GetKeyValues("labels");
}
