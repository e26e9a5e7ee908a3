namespace DockerLint.Compose.Applications;

/// <summary>Leaves out services that do not start, and resources that none of the others uses.</summary>
internal static class ServiceSelection
{
    private static readonly string[] Resources = ["networks", "volumes", "secrets", "configs"];

    public static (ComposeMapNode Active, ComposeMapNode Disabled) Select(ComposeMapNode model, CanonicalOptions options)
    {
        if (model.FindEntry("services") is not { Value: ComposeMapNode services } entry)
        {
            return (options.KeepUnusedResources ? model : WithoutUnused(model, []), new ComposeMapNode(model.Origin, []));
        }

        var active = services.Entries;
        if (ActiveProfiles(services, options) is { } profiles)
        {
            var known = new Dictionary<ComposeNode, bool>();
            active = active.Where(service => MayStart(service.Value, profiles, known)).ToArray();
        }

        if (options.Services is { } names)
        {
            var wanted = Closure(active, names);
            active = active.Where(service => wanted.Contains(service.Key)).ToArray();
        }

        var disabled = new ComposeMapNode(services.Origin, services.Entries.Except(active).ToArray());
        model = disabled.Entries.Count == 0 ? model : model.With("services", entry.KeyOrigin, new ComposeMapNode(services.Origin, active));
        return (options.KeepUnusedResources ? model : WithoutUnused(model, active), disabled);
    }

    // Null if all services start.
    private static HashSet<string>? ActiveProfiles(ComposeMapNode services, CanonicalOptions options)
    {
        if (options.Profiles is not { } profiles || profiles.Contains("*"))
        {
            return null;
        }

        var result = new HashSet<string>(profiles, StringComparer.Ordinal);
        foreach (var name in options.Services ?? [])
        {
            result.UnionWith((Profiles(services.Find(name))?.Items ?? []).OfType<ComposeScalarNode>().Select(profile => profile.Text).OfType<string>());
        }

        return result;
    }

    // A profile that is not known may be an active one.
    private static bool MayStart(ComposeNode service, HashSet<string> active, Dictionary<ComposeNode, bool> known)
    {
        if (Profiles(service) is not { Items.Count: > 0 } profiles)
        {
            return true;
        }

        // Many services may share one list.
        if (!known.TryGetValue(profiles, out var result))
        {
            known[profiles] = result = profiles.Items.Any(profile => (profile as ComposeScalarNode)?.Text is not { } name || active.Contains(name));
        }

        return result;
    }

    private static ComposeListNode? Profiles(ComposeNode? service) => (service as ComposeMapNode)?.Find("profiles") as ComposeListNode;

    private static HashSet<string> Closure(IReadOnlyList<ComposeMapEntry> services, IReadOnlyList<string> names)
    {
        var byName = services.ToDictionary(service => service.Key, service => service.Value as ComposeMapNode, StringComparer.Ordinal);
        var result = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(names);
        var seen = new HashSet<ComposeNode>();
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (byName.TryGetValue(name, out var service) && result.Add(name) && service?.Find("depends_on") is ComposeMapNode dependencies && seen.Add(dependencies))
            {
                foreach (var dependency in dependencies.Entries)
                {
                    open.Push(dependency.Key);
                }
            }
        }

        return result;
    }

    private static ComposeMapNode WithoutUnused(ComposeMapNode model, IReadOnlyList<ComposeMapEntry> services)
    {
        var used = new HashSet<(string Section, string Name)>();
        var seen = new HashSet<ComposeNode>();
        var isSure = true;
        foreach (var service in services.Select(entry => entry.Value).OfType<ComposeMapNode>())
        {
            if (service.Find("networks") is ComposeMapNode networks && seen.Add(networks))
            {
                used.UnionWith(networks.Entries.Select(network => ("networks", network.Key)));
            }

            AddSources(service, "volumes");
            AddSources(service, "secrets");
            AddSources(service, "configs");
            AddSources(service.Find("build") as ComposeMapNode, "secrets");
        }

        if (!isSure)
        {
            return model;
        }

        foreach (var section in Resources)
        {
            if (model.FindEntry(section) is not { Value: ComposeMapNode resources } entry)
            {
                continue;
            }

            var kept = resources.Entries.Where(resource => used.Contains((section, resource.Key))).ToArray();
            model = kept.Length == 0 ? model.Without(section) : model.With(section, entry.KeyOrigin, new ComposeMapNode(resources.Origin, kept));
        }

        return model;

        void AddSources(ComposeMapNode? user, string section)
        {
            foreach (var item in user?.Find(section) is ComposeListNode list && seen.Add(list) ? list.Items : [])
            {
                var source = (item as ComposeMapNode)?.Find("source");
                if ((source as ComposeScalarNode)?.Text is { } name)
                {
                    used.Add((section, name));
                }
                else
                {
                    isSure &= item is ComposeMapNode && source is null;
                }
            }
        }
    }
}
