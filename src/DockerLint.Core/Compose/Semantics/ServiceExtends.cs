using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>The service that a service takes its attributes from.</summary>
public sealed class ServiceExtends : ComposeElement
{
    private ServiceExtends(ComposeModel model, ValueSyntax node, ComposeValue? service, ComposeValue? file)
        : base(model, node)
    {
        Service = service;
        File = file;
    }

    /// <summary>Its name; null if absent.</summary>
    public ComposeValue? Service { get; }

    /// <summary>The file that defines it; null for this one.</summary>
    public ComposeValue? File { get; }

    internal static ServiceExtends? Read(ComposeModel model, ValueSyntax? node)
    {
        if (node is null)
        {
            return null;
        }

        if (model.Scalar(node) is { } name)
        {
            return new ServiceExtends(model, node, name, null);
        }

        return model.Object(node) is { } attributes ? new ServiceExtends(model, node, attributes.GetValue("service"), attributes.GetValue("file")) : null;
    }
}
