using DockerLint.Compose.Schema;

namespace DockerLint.Compose.Applications;

/// <summary>
/// Writes every attribute in its long and typed form, guided by the schema. What is not as the schema wants it stays as it is. Nodes
/// that several places share are converted once.
/// </summary>
/// <param name="paths">Converts relative paths.</param>
/// <param name="budget">Bounds the work.</param>
internal sealed class CanonicalForm(CanonicalPaths paths, ApplicationBudget budget)
{
    private readonly Dictionary<ComposeNode, ComposeNode> done = [];

    public ComposeMapNode Convert(ComposeMapNode model) => ConvertObject(model, SchemaReader.Project);

    private ComposeMapNode ConvertObject(ComposeMapNode map, SchemaObject definition)
    {
        var entries = new List<ComposeMapEntry>(map.Entries.Count);
        var isVolume = definition.Name == "mount" && map.Find("type") is not ComposeScalarNode { Text: "bind" };
        foreach (var entry in map.Entries)
        {
            if (isVolume && entry.Key == "source")
            {
                entries.Add(entry);
                continue;
            }

            var value = definition.Keys.TryGetValue(entry.Key, out var shape) ? ConvertShared(definition.Name, entry, shape) : entry.Value;
            entries.Add(value == entry.Value ? entry : new ComposeMapEntry(entry.Key, entry.KeyOrigin, value));
        }

        var result = new ComposeMapNode(map.Origin, entries);
        return definition.Name switch
        {
            "port" => CanonicalParts.CompletePort(result),
            "dependency" => CanonicalParts.AddIfMissing(result, "required", true),
            "bind" => CanonicalParts.AddIfMissing(result, "create_host_path", true),
            "volume" => ConvertDevice(CanonicalParts.FlattenExternal(result)),
            "network" or "secret" or "config" => CanonicalParts.FlattenExternal(result),
            "device_request" or "gpu" => CanonicalParts.CountDevices(result),
            _ => result,
        };
    }

    private ComposeNode ConvertShared(string definition, ComposeMapEntry entry, SchemaShape shape) =>
        entry.Value is ComposeScalarNode ? ConvertAttribute(definition, entry, shape) : Shared(entry.Value, () => ConvertAttribute(definition, entry, shape));

    private ComposeNode ConvertAttribute(string definition, ComposeMapEntry entry, SchemaShape shape)
    {
        var node = entry.Value;
        switch (entry.Key)
        {
            case "context" or "path" or "file" or "source" when CanonicalPaths.IsPath(definition, entry.Key):
                return paths.Convert(node);
            case "mode" when definition is "grant" or "mount_tmpfs":
                return CanonicalParts.FileMode(node);
            case "value" when definition == "discrete_resource":
                return CanonicalParts.WholeNumber(node);
            case "label_file":
                return new ComposeListNode(node.Origin, NodeForms.ToSequence(node).Items.Select(paths.Convert).ToArray());
            case "command" or "entrypoint":
                return CanonicalParts.SplitCommand(node);
            case "test" when definition == "healthcheck":
                return CanonicalParts.ShellTest(node);
            case "gpus" when node is ComposeScalarNode { Text: "all" }:
                return new ComposeListNode(node.Origin, [NodeForms.Map(node.Origin, ("count", ComposeScalarNode.Of(node.Origin, -1)))]);
            case "ports" when node is ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.SelectMany(item => item is ComposeScalarNode scalar ? CanonicalParts.ExpandPort(scalar, budget) : [Convert(item, shape.Item ?? shape)]).ToArray());
            case "volumes" when definition == "service" && node is ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.Select(item => Convert(item is ComposeScalarNode scalar ? CanonicalParts.LongVolume(scalar) : item, shape.Item ?? shape)).ToArray());
            case "devices" when definition == "service" && node is ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.Select(CanonicalParts.LongDevice).ToArray());
            case "secrets" or "configs" when node is ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.Select(item => CanonicalParts.LongGrant(Wrap(item, "source", shape.Item), entry.Key == "secrets" && definition == "service")).ToArray());
            case "env_file" when definition == "service":
                return new ComposeListNode(node.Origin, NodeForms.ToSequence(node).Items.Select(item => CanonicalParts.LongEnvFile(Convert(Wrap(item, "path", null), shape.Item ?? shape))).ToArray());
            case "include" when node is ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.Select(item => Wrap(item, "path", shape.Item)).ToArray());
            case "depends_on" or "networks" or "models" when definition == "service":
                return Convert(NodeForms.ToNames(node, entry.Key == "depends_on"), shape);
            case "build":
                return Convert(NodeForms.ToBuild(node), shape);
            case "extends":
                return Wrap(node, "service", shape);
            case "extra_hosts":
                return CanonicalPairs.ToHosts(node);
            case "ssh":
                return CanonicalPairs.ToAgents(node, paths);
            case "additional_contexts" when Convert(node, shape) is ComposeMapNode contexts:
                return new ComposeMapNode(contexts.Origin, contexts.Entries.Select(context => new ComposeMapEntry(context.Key, context.KeyOrigin, paths.Convert(context.Value))).ToArray());
            case "ulimits" when node is ComposeMapNode limits && shape.Value is { } limit:
                return new ComposeMapNode(limits.Origin, limits.Entries.Select(each => new ComposeMapEntry(each.Key, each.KeyOrigin, ToLimit(each.Value, limit))).ToArray());
            default:
                return Convert(node, shape);
        }
    }

    // A volume of the local driver may be a folder of the host.
    private ComposeMapNode ConvertDevice(ComposeMapNode volume) =>
        volume.Find("driver") is ComposeScalarNode { Text: "local" } && volume.FindEntry("driver_opts") is { Value: ComposeMapNode options } entry
            && options.Find("o") is ComposeScalarNode { Text: "bind" } && options.FindEntry("device") is { } device
            ? volume.With("driver_opts", entry.KeyOrigin, options.With("device", device.KeyOrigin, paths.Convert(device.Value)))
            : volume;

    private ComposeNode ToLimit(ComposeNode node, SchemaShape shape) =>
        node is ComposeScalarNode single ? NodeForms.Map(node.Origin, ("single", CanonicalScalars.Convert(single, shape.Scalar))) : Convert(node, shape);

    private ComposeNode Wrap(ComposeNode node, string key, SchemaShape? shape) =>
        node is ComposeScalarNode { IsNull: false } ? NodeForms.Map(node.Origin, (key, node)) : shape is null ? node : Convert(node, shape);

    private ComposeNode Convert(ComposeNode node, SchemaShape shape)
    {
        if (shape.IsAny || !budget.Spend())
        {
            return node;
        }

        switch (node)
        {
            case ComposeScalarNode scalar:
                var typed = CanonicalScalars.Convert(scalar, shape.Scalar);

                // One text in the place of a list.
                return shape is { Item: { Scalar: { } single }, Scalar: not null, Value: null } && !scalar.IsNull ? new ComposeListNode(node.Origin, [CanonicalScalars.Convert(scalar, single)]) : typed;
            case ComposeMapNode map when shape.Object is { } definition:
                return Shared(node, () => ConvertObject(map, definition));
            case ComposeMapNode map when shape.Value is { } value:
                return Shared(node, () => Fill(new ComposeMapNode(map.Origin, map.Entries.Select(entry => new ComposeMapEntry(entry.Key, entry.KeyOrigin, Convert(entry.Value, value))).ToArray()), shape));
            case ComposeListNode list when shape.Value is { Scalar.Kind: SchemaScalarKind.Value }:
                return Shared(node, () => Fill(CanonicalPairs.ToPairs(list), shape));
            case ComposeListNode list when shape.Item is { } item:
                return Shared(node, () => new ComposeListNode(list.Origin, list.Items.Select(value => Convert(value, item)).ToArray()));
            default:
                return node;
        }
    }

    // A variable without a value is looked up in the environment; a label without one is empty.
    private static ComposeNode Fill(ComposeNode node, SchemaShape shape) =>
        node is ComposeMapNode map && shape is { Value.Scalar.Kind: SchemaScalarKind.Value, Item.Scalar.Kind: SchemaScalarKind.Text }
            ? new ComposeMapNode(map.Origin, map.Entries.Select(entry => entry.Value is ComposeScalarNode { IsNull: true } ? new ComposeMapEntry(entry.Key, entry.KeyOrigin, ComposeScalarNode.Of(entry.Value.Origin, string.Empty)) : entry).ToArray())
            : node;

    // What stands at two places of different shape is rare and converted for the first of them.
    private ComposeNode Shared(ComposeNode node, Func<ComposeNode> convert)
    {
        if (!done.TryGetValue(node, out var result))
        {
            done[node] = result = convert();
        }

        return result;
    }
}
