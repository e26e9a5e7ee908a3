using DockerLint.Grammars;

namespace DockerLint.Compose.Applications;

/// <summary>A place where a service of an application names something that must be defined in it.</summary>
public sealed class ApplicationReference
{
    private static readonly string[] Namespaces = ["network_mode", "ipc", "pid", "uts", "cgroup"];

    private ApplicationReference(string section, string name, string attribute, ComposeOrigin origin)
    {
        Section = section;
        Name = name;
        Attribute = attribute;
        Origin = origin;
    }

    /// <summary>The section of the top level that should define it: <c>services</c>, <c>networks</c>, <c>volumes</c>, <c>secrets</c>, <c>configs</c>, <c>models</c>.</summary>
    public string Section { get; }

    /// <summary>The name, wholly known.</summary>
    public string Name { get; }

    /// <summary>The attribute that names it.</summary>
    public string Attribute { get; }

    /// <summary>Where it is named.</summary>
    public ComposeOrigin Origin { get; }

    /// <summary>What a service names and cannot do without, in no particular order; values that are not known are left out.</summary>
    public static IReadOnlyList<ApplicationReference> Of(ComposeMapNode service)
    {
        var result = new List<ApplicationReference>();
        AddNames(result, service, "depends_on", "services");
        AddNames(result, service, "networks", "networks");
        AddNames(result, service, "models", "models");
        AddTexts(result, service, "links", text => text.Split(':')[0], "services");
        AddTexts(result, service, "volumes_from", text => text.StartsWith("container:", StringComparison.Ordinal) ? null : text.Split(':')[0], "services");
        AddTexts(result, service, "volumes", NamedVolume, "volumes");
        AddTexts(result, service, "secrets", text => text, "secrets");
        AddTexts(result, service, "configs", text => text, "configs");
        foreach (var attribute in Namespaces)
        {
            if (service.Find(attribute) is ComposeScalarNode { Text: { } text } node && text.StartsWith("service:", StringComparison.Ordinal))
            {
                Add(result, "services", text.Substring("service:".Length), attribute, node.Origin);
            }
        }

        return result;
    }

    private static string? NamedVolume(string text) => VolumeMapping.Parse(text) is { Kind: VolumeKind.Named, Problem: null } mapping ? mapping.Source : null;

    private static void AddNames(List<ApplicationReference> result, ComposeMapNode service, string attribute, string section)
    {
        foreach (var entry in (service.Find(attribute) as ComposeMapNode)?.Entries ?? [])
        {
            if ((entry.Value as ComposeMapNode)?.Find("required") is not { } required || required is ComposeScalarNode { Boolean: true })
            {
                Add(result, section, entry.Key, attribute, entry.KeyOrigin);
            }
        }

        foreach (var item in (service.Find(attribute) as ComposeListNode)?.Items ?? [])
        {
            if (item is ComposeScalarNode { Text: { } name })
            {
                Add(result, section, name, attribute, item.Origin);
            }
        }
    }

    private static void AddTexts(List<ApplicationReference> result, ComposeMapNode service, string attribute, Func<string, string?> nameOf, string section)
    {
        foreach (var item in (service.Find(attribute) as ComposeListNode)?.Items ?? [])
        {
            var name = item switch
            {
                ComposeScalarNode { Text: { } text } => nameOf(text),
                ComposeMapNode map when attribute != "volumes" || map.Find("type") is ComposeScalarNode { Text: "volume" } => (map.Find("source") as ComposeScalarNode)?.Text,
                _ => null,
            };
            if (name is not null)
            {
                Add(result, section, name, attribute, item.Origin);
            }
        }
    }

    private static void Add(List<ApplicationReference> result, string section, string name, string attribute, ComposeOrigin origin)
    {
        if (name.Length > 0 && !(section == "networks" && name == "default"))
        {
            result.Add(new ApplicationReference(section, name, attribute, origin));
        }
    }
}
