using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>
/// Adds what files leave to Compose: names, the network of services that say none, the Dockerfile of a build, dependencies that other
/// attributes bring with them (compose-go, package loader, Normalize).
/// </summary>
/// <param name="application">The application.</param>
/// <param name="paths">Converts relative paths.</param>
/// <param name="budget">Bounds the work, since services can share long lists.</param>
internal sealed class CanonicalImplications(ComposeApplication application, CanonicalPaths paths, ApplicationBudget budget)
{
    private static readonly string[] Namespaces = ["network_mode", "ipc", "pid", "uts", "cgroup"];
    private static readonly string[] Resources = ["networks", "volumes", "configs", "secrets"];

    private ComposeOrigin? defaultNetwork;

    /// <summary>A model in its long form with what it implies.</summary>
    public ComposeMapNode Add(ComposeMapNode model)
    {
        var result = AddName(model);
        if (result.FindEntry("services") is { Value: ComposeMapNode services } entry)
        {
            result = result.With("services", entry.KeyOrigin, new ComposeMapNode(services.Origin, services.Entries.Select(AddToService).ToArray()));
        }

        if (defaultNetwork is not null)
        {
            result = AddDefaultNetwork(result, defaultNetwork.ToImplied());
        }

        foreach (var section in Resources)
        {
            if (result.FindEntry(section) is { Value: ComposeMapNode resources } found)
            {
                result = result.With(section, found.KeyOrigin, new ComposeMapNode(resources.Origin, resources.Entries.Select(AddName).ToArray()));
            }
        }

        return result;
    }

    // The name in a file may have been overruled, or been made normal.
    private ComposeMapNode AddName(ComposeMapNode model)
    {
        var entry = model.FindEntry("name");
        return application.Name is null || (entry?.Value as ComposeScalarNode)?.Text == application.Name
            ? model
            : model.With("name", entry?.KeyOrigin ?? model.Origin.ToImplied(), Name(entry?.Value.Origin ?? model.Origin.ToImplied()));
    }

    private ComposeMapEntry AddToService(ComposeMapEntry entry)
    {
        if (entry.Value is not ComposeMapNode service)
        {
            return entry;
        }

        service = AddDependencies(AddNetwork(service));
        if (service.FindEntry("build") is { Value: ComposeMapNode build } built)
        {
            service = service.With("build", built.KeyOrigin, AddToBuild(build));
        }

        if (service.FindEntry("pull_policy") is { Value: ComposeScalarNode { Text: "if_not_present" } policy } pull)
        {
            service = service.With("pull_policy", pull.KeyOrigin, ComposeScalarNode.Of(policy.Origin, "missing"));
        }

        if (service.FindEntry("volumes") is { Value: ComposeListNode mounts } mounted && budget.Spend(mounts.Items.Count))
        {
            service = service.With("volumes", mounted.KeyOrigin, new ComposeListNode(mounts.Origin, mounts.Items.Select(CleanTarget).ToArray()));
        }

        if (service.FindEntry("pre_start") is { Value: ComposeListNode hooks } hooked && service.Find("image") is { } image && budget.Spend(hooks.Items.Count))
        {
            service = service.With("pre_start", hooked.KeyOrigin, new ComposeListNode(
                hooks.Origin,
                hooks.Items.Select(hook => hook is ComposeMapNode map && map.Find("image") is null ? map.With("image", image.Origin.ToImplied(), image) : hook).ToArray()));
        }

        return new ComposeMapEntry(entry.Key, entry.KeyOrigin, service);
    }

    private ComposeMapNode AddNetwork(ComposeMapNode service)
    {
        if (service.Find("provider") is not null || service.Find("network_mode") is not null)
        {
            return service;
        }

        switch (service.Find("networks"))
        {
            case null or ComposeScalarNode { IsNull: true } or ComposeMapNode { Entries.Count: 0 } or ComposeListNode { Items.Count: 0 }:
                defaultNetwork ??= service.Origin;
                var origin = service.Origin.ToImplied();
                return service.With("networks", origin, new ComposeMapNode(origin, [new ComposeMapEntry("default", origin, ComposeScalarNode.Null(origin))]));
            case ComposeMapNode networks when networks.FindEntry("default") is { } named:
                defaultNetwork ??= named.KeyOrigin;
                return service;
            default:
                return service;
        }
    }

    private static ComposeMapNode AddDefaultNetwork(ComposeMapNode model, ComposeOrigin origin)
    {
        var entry = model.FindEntry("networks");
        var networks = entry?.Value as ComposeMapNode ?? new ComposeMapNode(origin, []);
        return networks.FindEntry("default") is not null ? model : model.With("networks", entry?.KeyOrigin ?? origin, networks.With("default", origin, ComposeScalarNode.Null(origin)));
    }

    private ComposeMapNode AddToBuild(ComposeMapNode build)
    {
        var origin = build.Origin.ToImplied();
        if (build.Find("context") is null)
        {
            build = build.With("context", origin, paths.Convert(ComposeScalarNode.Of(origin, ".")));
        }

        if (build.Find("dockerfile") is null && build.Find("dockerfile_inline") is null)
        {
            build = build.With("dockerfile", origin, ComposeScalarNode.Of(origin, "Dockerfile"));
        }

        return build.FindEntry("args") is { Value: ComposeMapNode arguments } entry && budget.Spend(arguments.Entries.Count)
            ? build.With("args", entry.KeyOrigin, application.LookUp(arguments, keepsUnset: false))
            : build;
    }

    private ComposeMapNode AddDependencies(ComposeMapNode service)
    {
        var entry = service.FindEntry("depends_on");
        var written = entry?.Value as ComposeMapNode;
        var (links, sources) = (Items(service, "links"), Items(service, "volumes_from"));
        if (entry?.Value is not (null or ComposeMapNode or ComposeScalarNode { IsNull: true })
            || !budget.Spend(((links.Count + sources.Count) * ApplicationBudget.MappingSteps) + (written?.Entries.Count ?? 0)))
        {
            return service;
        }

        var entries = new List<ComposeMapEntry>(written?.Entries ?? []);
        var names = new HashSet<string>(entries.Select(dependency => dependency.Key), StringComparer.Ordinal);
        foreach (var link in links)
        {
            Add(link, link is ComposeScalarNode { Text: { } text } ? text.Split(':')[0] : null, restart: true);
        }

        foreach (var attribute in Namespaces)
        {
            if (service.Find(attribute) is ComposeScalarNode { Text: { } text } node && text.StartsWith("service:", StringComparison.Ordinal))
            {
                Add(node, text.Substring("service:".Length), restart: true);
            }
        }

        foreach (var source in sources)
        {
            Add(source, source is ComposeScalarNode { Text: { } text } && !text.StartsWith("container:", StringComparison.Ordinal) ? text.Split(':')[0] : null, restart: false);
        }

        var implied = service.Origin.ToImplied();
        return entries.Count == (written?.Entries.Count ?? 0) ? service : service.With("depends_on", entry?.KeyOrigin ?? implied, new ComposeMapNode(written?.Origin ?? implied, entries));

        void Add(ComposeNode from, string? name, bool restart)
        {
            if (name is { Length: > 0 } && names.Add(name))
            {
                var origin = from.Origin.ToImplied();
                entries.Add(new ComposeMapEntry(name, origin, NodeForms.Map(
                    origin,
                    ("condition", ComposeScalarNode.Of(origin, "service_started")),
                    ("restart", ComposeScalarNode.Of(origin, restart)),
                    ("required", ComposeScalarNode.Of(origin, true)))));
            }
        }
    }

    private static IReadOnlyList<ComposeNode> Items(ComposeMapNode service, string attribute) => (service.Find(attribute) as ComposeListNode)?.Items ?? [];

    private static ComposeNode CleanTarget(ComposeNode mount) =>
        mount is ComposeMapNode map && map.FindEntry("target") is { Value: ComposeScalarNode { Text: { Length: > 0 } target } node } entry && ApplicationPaths.Combine(string.Empty, target) is var clean && clean != target
            ? map.With("target", entry.KeyOrigin, ComposeScalarNode.Of(node.Origin, clean.Length == 0 ? "." : clean))
            : mount;

    // A resource without attributes is nothing at all so far.
    private ComposeMapEntry AddName(ComposeMapEntry entry)
    {
        var resource = entry.Value as ComposeMapNode ?? (entry.Value is ComposeScalarNode { IsNull: true } ? new ComposeMapNode(entry.Value.Origin, []) : null);
        if (resource is null || resource.Find("name") is not (null or ComposeScalarNode { IsNull: true }))
        {
            return entry;
        }

        var origin = entry.KeyOrigin.ToImplied();
        var name = resource.Find("external") switch
        {
            null or ComposeScalarNode { Boolean: false } or ComposeScalarNode { IsNull: true } => new ComposeScalarNode(origin, ScalarType.String, ResolvedValue.Concat([Name(origin).Value, ResolvedValue.Known("_" + entry.Key)])),
            ComposeScalarNode { Boolean: true } => ComposeScalarNode.Of(origin, entry.Key),
            _ => new ComposeScalarNode(origin, ScalarType.String, ResolvedValue.Unknown),
        };
        return new ComposeMapEntry(entry.Key, entry.KeyOrigin, resource.With("name", origin, name));
    }

    private ComposeScalarNode Name(ComposeOrigin origin) =>
        new(origin, ScalarType.String, application.Name is { } name ? ResolvedValue.Known(name) : ResolvedValue.Unknown);
}
