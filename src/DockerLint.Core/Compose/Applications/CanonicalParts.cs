using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Compose.Applications;

/// <summary>Writes short notations out. A text with variables that are not known stays as it is.</summary>
internal static class CanonicalParts
{
    /// <summary>A command as a list of words.</summary>
    public static ComposeNode SplitCommand(ComposeNode node)
    {
        if (node is not ComposeScalarNode { Text: { } text })
        {
            return node;
        }

        var words = CommandLine.Split(text);
        return words is null ? node : new ComposeListNode(node.Origin, words.Select(word => ComposeScalarNode.Of(node.Origin, word)).ToArray());
    }

    /// <summary>A check in one text as the list that runs it in a shell.</summary>
    public static ComposeNode ShellTest(ComposeNode node) =>
        node is ComposeScalarNode { IsNull: false } ? new ComposeListNode(node.Origin, [ComposeScalarNode.Of(node.Origin, "CMD-SHELL"), node]) : node;

    /// <summary>A port in short syntax: one mapping for each port in the container.</summary>
    public static IReadOnlyList<ComposeNode> ExpandPort(ComposeScalarNode node, ApplicationBudget budget)
    {
        if (node.Text is not { } text || PortMapping.Parse(text) is not { Problem: null, ContainerPorts: { } target } mapping || !budget.Spend(target.Count * ApplicationBudget.MappingSteps))
        {
            return [node];
        }

        var result = new List<ComposeNode>(target.Count);
        for (var i = 0; i < target.Count; i++)
        {
            var published = mapping.HostPorts is not { } host ? null
                : host.Count == target.Count ? (host.First + i).ToString(CultureInfo.InvariantCulture) : host.ToString();
            var entries = new List<ComposeMapEntry>();
            Add(entries, "mode", ComposeScalarNode.Of(node.Origin, "ingress"));
            Add(entries, "host_ip", mapping.HostIp.Length == 0 ? null : ComposeScalarNode.Of(node.Origin, mapping.HostIp));
            Add(entries, "target", ComposeScalarNode.Of(node.Origin, target.First + i));
            Add(entries, "published", published is null ? null : ComposeScalarNode.Of(node.Origin, published));
            Add(entries, "protocol", ComposeScalarNode.Of(node.Origin, mapping.Protocol));
            result.Add(new ComposeMapNode(node.Origin, entries));
        }

        return result;
    }

    /// <summary>A port in long syntax with what it leaves out.</summary>
    public static ComposeMapNode CompletePort(ComposeMapNode port)
    {
        var result = port;
        foreach (var (key, value) in new[] { ("mode", "ingress"), ("protocol", "tcp") })
        {
            result = AddIfMissing(result, key, value);
        }

        return result.FindEntry("target") is { } target ? result.With("target", target.KeyOrigin, WholeNumber(target.Value)) : result;
    }

    /// <summary>A text as the number that it says.</summary>
    public static ComposeNode WholeNumber(ComposeNode node) =>
        node is ComposeScalarNode { Text: { } text } && ScalarTyping.TryInteger(text, out var number) ? ComposeScalarNode.Of(node.Origin, number) : node;

    /// <summary>A mount in short syntax as a mapping.</summary>
    public static ComposeNode LongVolume(ComposeScalarNode node)
    {
        if (node.Text is not { } text || VolumeMapping.Parse(text) is not { Problem: null } volume)
        {
            return node;
        }

        var isBind = volume.Kind == VolumeKind.Bind;
        var (entries, options) = (new List<ComposeMapEntry>(), new List<ComposeMapEntry>());
        Add(entries, "type", ComposeScalarNode.Of(node.Origin, isBind ? "bind" : "volume"));
        Add(entries, "source", volume.Source is null ? null : ComposeScalarNode.Of(node.Origin, volume.Source));
        Add(entries, "target", ComposeScalarNode.Of(node.Origin, volume.Target));
        Add(options, "create_host_path", isBind ? ComposeScalarNode.Of(node.Origin, true) : null);
        foreach (var option in volume.Options)
        {
            switch (option.Text)
            {
                case "ro" or "rw":
                    entries.RemoveAll(entry => entry.Key == "read_only");
                    Add(entries, "read_only", ComposeScalarNode.Of(node.Origin, option.Text == "ro"));
                    break;
                case "nocopy" when !isBind:
                    Add(options, "nocopy", ComposeScalarNode.Of(node.Origin, true));
                    break;
                case "z" or "Z" when isBind:
                    Add(options, "selinux", ComposeScalarNode.Of(node.Origin, option.Text));
                    break;
                default:
                    Add(options, "propagation", isBind && option.IsKnown ? ComposeScalarNode.Of(node.Origin, option.Text) : null);
                    break;
            }
        }

        Add(entries, isBind ? "bind" : "volume", new ComposeMapNode(node.Origin, options));
        return new ComposeMapNode(node.Origin, entries);
    }

    /// <summary>A device in short syntax as a mapping, also one with a qualified name, which Compose splits like any other; a mapping stays.</summary>
    public static ComposeNode LongDevice(ComposeNode node) =>
        node is ComposeScalarNode { Text: { } text } && DeviceMapping.Parse(text) is var device
            ? NodeForms.Map(
                node.Origin,
                ("source", ComposeScalarNode.Of(node.Origin, device.Source)),
                ("target", ComposeScalarNode.Of(node.Origin, device.Target)),
                ("permissions", ComposeScalarNode.Of(node.Origin, device.Permissions)))
            : node;

    /// <summary>A secret or config that a service is given, with the file in the container.</summary>
    public static ComposeNode LongGrant(ComposeNode node, bool hasFolder)
    {
        if (node is not ComposeMapNode grant)
        {
            return node;
        }

        if (hasFolder && grant.Find("target") is null && grant.Find("source") is ComposeScalarNode { Text: { } source })
        {
            grant = AddIfMissing(grant, "target", "/run/secrets/" + source);
        }

        return grant;
    }

    /// <summary>The mode of a file as a number: a text is octal, a number is what YAML reads.</summary>
    public static ComposeNode FileMode(ComposeNode node) =>
        node is ComposeScalarNode { Text: { } text } mode && ScalarTyping.TryInteger(mode.Type == ScalarType.String ? "0o" + text : text, out var number)
            ? ComposeScalarNode.Of(mode.Origin, number)
            : node;

    /// <summary>A file of variables with what it leaves out.</summary>
    public static ComposeNode LongEnvFile(ComposeNode node) =>
        node is ComposeMapNode file ? AddIfMissing(file, "required", true) : node;

    /// <summary>Devices of which neither number nor names are said: all.</summary>
    public static ComposeMapNode CountDevices(ComposeMapNode request) =>
        request.Find("count") is null && request.Find("device_ids") is null ? request.With("count", request.Origin.ToImplied(), ComposeScalarNode.Of(request.Origin.ToImplied(), -1)) : request;

    /// <summary>A mapping with a text that it leaves out.</summary>
    public static ComposeMapNode AddIfMissing(ComposeMapNode map, string key, string value) =>
        map.Find(key) is null ? map.With(key, map.Origin.ToImplied(), ComposeScalarNode.Of(map.Origin.ToImplied(), value)) : map;

    /// <summary>A mapping with a boolean that it leaves out.</summary>
    public static ComposeMapNode AddIfMissing(ComposeMapNode map, string key, bool value) =>
        map.Find(key) is null ? map.With(key, map.Origin.ToImplied(), ComposeScalarNode.Of(map.Origin.ToImplied(), value)) : map;

    /// <summary>The old form of <c>external</c>, a mapping with a name, as the new one.</summary>
    public static ComposeMapNode FlattenExternal(ComposeMapNode resource)
    {
        if (resource.FindEntry("external") is not { Value: ComposeMapNode old } entry)
        {
            return resource;
        }

        var result = resource.With("external", entry.KeyOrigin, ComposeScalarNode.Of(entry.KeyOrigin, true));
        return old.FindEntry("name") is { } name && resource.Find("name") is null ? result.With("name", name.KeyOrigin, name.Value) : result;
    }

    private static void Add(List<ComposeMapEntry> entries, string key, ComposeNode? value)
    {
        if (value is not null)
        {
            entries.Add(new ComposeMapEntry(key, value.Origin, value));
        }
    }
}
