using DockerLint.Compose.Schema;

namespace DockerLint.Compose.Applications;

/// <summary>
/// Writes every attribute in its long and typed form, guided by the schema. What is not as the schema wants it stays as it is. Nodes
/// that several places share are converted once.
/// </summary>
/// <param name="folder">The folder that relative paths are given from, wherever they are written.</param>
internal sealed class CanonicalForm(string folder)
{
    private readonly Dictionary<ComposeNode, ComposeNode> done = [];
    private readonly ApplicationBudget budget = new();

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

            var value = definition.Keys.TryGetValue(entry.Key, out var shape) ? ConvertAttribute(definition.Name, entry, shape) : entry.Value;
            entries.Add(value == entry.Value ? entry : new ComposeMapEntry(entry.Key, entry.KeyOrigin, value));
        }

        var result = new ComposeMapNode(map.Origin, entries);
        return definition.Name switch
        {
            "port" => CanonicalParts.CompletePort(result),
            "dependency" => result.Find("required") is null ? result.With("required", result.Origin, ComposeScalarNode.Of(result.Origin, true)) : result,
            "network" or "volume" or "secret" or "config" => CanonicalParts.FlattenExternal(result),
            "device_request" or "gpu" => CanonicalParts.CountDevices(result),
            _ => result,
        };
    }

    private ComposeNode ConvertAttribute(string definition, ComposeMapEntry entry, SchemaShape shape)
    {
        var node = entry.Value;
        switch (entry.Key)
        {
            case "context" or "path" or "file" or "source" when IsPath(definition, entry.Key) && node is ComposeScalarNode path:
                return Rebase(path);
            case "mode" when definition == "grant":
                return CanonicalParts.FileMode(node);
            case "label_file":
                return new ComposeListNode(node.Origin, NodeForms.ToSequence(node).Items.Select(item => item is ComposeScalarNode file ? Rebase(file) : item).ToArray());
            case "command" or "entrypoint":
                return CanonicalParts.SplitCommand(node);
            case "test" when definition == "healthcheck":
                return CanonicalParts.ShellTest(node);
            case "gpus" when node is ComposeScalarNode { Text: "all" }:
                return new ComposeListNode(node.Origin, [NodeForms.Map(node.Origin, ("count", ComposeScalarNode.Of(node.Origin, -1)))]);
            case "ports" when node is ComposeListNode list:
                return new ComposeListNode(list.Origin, list.Items.SelectMany(item => item is ComposeScalarNode scalar ? CanonicalParts.ExpandPort(scalar) : [Convert(item, shape.Item ?? shape)]).ToArray());
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
                return CanonicalParts.ToHosts(node);
            case "ssh":
                return CanonicalParts.ToAgents(node);
            default:
                return definition == "ulimits" && node is ComposeScalarNode single
                    ? NodeForms.Map(node.Origin, ("single", CanonicalScalars.Convert(single, shape.Scalar)))
                    : Convert(node, shape);
        }
    }

    private static bool IsPath(string definition, string key) => (definition, key) is ("build", "context") or ("env_file", "path") or ("watch", "path") or ("secret", "file") or ("config", "file") or ("mount", "source");

    private ComposeScalarNode Rebase(ComposeScalarNode node)
    {
        var own = node.Origin.File.Folder;
        if (own == folder || node.Text is not { Length: > 0 } text || ApplicationPaths.IsRooted(text) || ApplicationPaths.IsRemote(text) || text[0] == '~')
        {
            return node;
        }

        var full = ApplicationPaths.Combine(own, text);
        return ComposeScalarNode.Of(node.Origin, folder.Length > 0 && full.StartsWith(folder + "/", StringComparison.Ordinal) ? full.Substring(folder.Length + 1) : full);
    }

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
                return Shared(node, () => new ComposeMapNode(map.Origin, map.Entries.Select(entry => new ComposeMapEntry(entry.Key, entry.KeyOrigin, Convert(entry.Value, value))).ToArray()));
            case ComposeListNode list when shape.Value is { Scalar.Kind: SchemaScalarKind.Value }:
                return Shared(node, () => CanonicalParts.ToPairs(list));
            case ComposeListNode list when shape.Item is { } item:
                return Shared(node, () => new ComposeListNode(list.Origin, list.Items.Select(value => Convert(value, item)).ToArray()));
            default:
                return node;
        }
    }

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
