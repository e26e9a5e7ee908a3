using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A network that a service is attached to.</summary>
public sealed class ServiceNetwork : ComposeElement
{
    private ServiceNetwork(ComposeModel model, ValueSyntax node, string name, TextSpan nameSpan, ComposeObject? attributes)
        : base(model, node)
    {
        Name = name;
        NameSpan = nameSpan;
        Attributes = attributes;
    }

    /// <summary>The name of the network, variables of the short syntax not replaced.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>Aliases, addresses and so on; null without them.</summary>
    public ComposeObject? Attributes { get; }

    /// <summary>Further names of the service in this network.</summary>
    public IReadOnlyList<ComposeValue> Aliases => Attributes?.GetValues("aliases") ?? [];

    internal static IReadOnlyList<ServiceNetwork> Read(ComposeModel model, ValueSyntax? node)
    {
        var result = new List<ServiceNetwork>();
        foreach (var entry in model.Graph.Mapping(node)?.Entries ?? [])
        {
            result.Add(new ServiceNetwork(model, entry.Value, entry.Key, entry.Syntax.Key.ContentSpan, model.Object(entry.Value)));
        }

        foreach (var item in model.Graph.Items(node))
        {
            if (model.Scalar(item) is { } name)
            {
                result.Add(new ServiceNetwork(model, item, name.Text, name.Span, null));
            }
        }

        return result;
    }
}
