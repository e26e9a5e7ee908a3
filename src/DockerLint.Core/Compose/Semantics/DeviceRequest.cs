using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A request for devices such as GPUs, in <c>gpus</c> or in the reservations of <c>deploy</c>.</summary>
public sealed class DeviceRequest : ComposeElement
{
    private DeviceRequest(ComposeModel model, ValueSyntax node, ComposeObject? attributes, ComposeValue? all)
        : base(model, node)
    {
        Attributes = attributes;
        Count = attributes?.GetValue("count") ?? all;
    }

    /// <summary>Its attributes; null for <c>gpus: all</c>.</summary>
    public ComposeObject? Attributes { get; }

    /// <summary>How many, or <c>all</c>; null if absent, which means all unless ids are given.</summary>
    public ComposeValue? Count { get; }

    /// <summary>The driver; null if absent.</summary>
    public ComposeValue? Driver => Attributes?.GetValue("driver");

    /// <summary>The devices by id.</summary>
    public IReadOnlyList<ComposeValue> DeviceIds => Attributes?.GetValues("device_ids") ?? [];

    /// <summary>What the devices must be able to do, <c>gpu</c> for example.</summary>
    public IReadOnlyList<ComposeValue> Capabilities => Attributes?.GetValues("capabilities") ?? [];

    internal static IReadOnlyList<DeviceRequest> Read(ComposeModel model, ValueSyntax? node)
    {
        if (node is not null && model.Scalar(node) is { } all)
        {
            return [new DeviceRequest(model, node, null, all)];
        }

        return model.Graph.Items(node).Where(item => model.Object(item) is not null).Select(item => new DeviceRequest(model, item, model.Object(item), null)).ToArray();
    }
}
