namespace DockerLint.Compose.Applications;

/// <summary>Leaves out services that no active profile starts, and resources that none of the others uses.</summary>
internal static class ServiceSelection
{
    private static readonly string[] Resources = ["networks", "volumes", "secrets", "configs"];

    public static (ComposeMapNode Active, ComposeMapNode Disabled) Select(ComposeMapNode model, CanonicalOptions options)
    {
        var entry = model.FindEntry("services");
        var services = entry?.Value as ComposeMapNode ?? new ComposeMapNode(model.Origin, []);
        var disabled = new List<ComposeMapEntry>();
        if (entry is not null && options.Profiles is { } profiles && !profiles.Contains("*"))
        {
            disabled.AddRange(services.Entries.Where(service => !MayStart(service.Value, profiles)));
            services = new ComposeMapNode(services.Origin, services.Entries.Except(disabled).ToArray());
            model = disabled.Count == 0 ? model : model.With("services", entry.KeyOrigin, services);
        }

        return (options.KeepUnusedResources ? model : WithoutUnused(model, services), new ComposeMapNode(services.Origin, disabled));
    }

    // A profile that is not known may be an active one.
    private static bool MayStart(ComposeNode service, IReadOnlyList<string> active) =>
        (service as ComposeMapNode)?.Find("profiles") is not ComposeListNode { Items.Count: > 0 } profiles
            || profiles.Items.Any(profile => (profile as ComposeScalarNode)?.Text is not { } name || active.Contains(name));

    private static ComposeMapNode WithoutUnused(ComposeMapNode model, ComposeMapNode services)
    {
        var used = new HashSet<(string Section, string Name)>();
        var isSure = true;
        foreach (var service in services.Entries.Select(entry => entry.Value).OfType<ComposeMapNode>())
        {
            foreach (var network in (service.Find("networks") as ComposeMapNode)?.Entries ?? [])
            {
                used.Add(("networks", network.Key));
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
            foreach (var item in (user?.Find(section) as ComposeListNode)?.Items ?? [])
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
