using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>
/// Gives services the variables and labels that they name only: those without a value, and those in files. What a service says itself
/// goes before its files, a later file before an earlier one.
/// </summary>
/// <param name="application">The application.</param>
/// <param name="files">The files.</param>
/// <param name="keepsFiles">Whether the attributes that name the files stay.</param>
/// <param name="budget">Bounds the work, since services can share many variables.</param>
internal sealed class CanonicalVariables(ComposeApplication application, VariableFiles files, bool keepsFiles, ApplicationBudget budget)
{
    // What several services share is looked up once.
    private readonly Dictionary<ComposeMapNode, ComposeMapNode> known = [];

    /// <summary>The files.</summary>
    public VariableFiles Files { get; } = files;

    /// <summary>A model in its long form with all variables and labels.</summary>
    public ComposeMapNode Resolve(ComposeMapNode model)
    {
        foreach (var (section, resolve) in new (string, Func<ComposeMapNode, ComposeMapNode>)[] { ("services", ResolveService), ("secrets", AddContent), ("configs", AddContent) })
        {
            if (model.FindEntry(section) is { Value: ComposeMapNode members } entry)
            {
                model = model.With(section, entry.KeyOrigin, new ComposeMapNode(
                    members.Origin,
                    members.Entries.Select(member => member.Value is ComposeMapNode map ? new ComposeMapEntry(member.Key, member.KeyOrigin, resolve(map)) : member).ToArray()));
            }
        }

        return model;
    }

    private ComposeMapNode ResolveService(ComposeMapNode service)
    {
        ComposeMapNode? environment = null;
        if (service.FindEntry("environment") is { Value: ComposeMapNode written } entry)
        {
            if (!known.TryGetValue(written, out environment))
            {
                known[written] = environment = application.LookUp(written, keepsUnset: true);
            }

            service = service.With("environment", entry.KeyOrigin, environment);
        }

        return AddFiles(AddFiles(service, "env_file", "environment", environment), "label_file", "labels", null);
    }

    private ComposeMapNode AddFiles(ComposeMapNode service, string attribute, string target, ComposeMapNode? environment)
    {
        if (service.Find(attribute) is not ComposeListNode { Items.Count: > 0 } named)
        {
            return service;
        }

        var values = Files.Read(named, environment);
        var entry = service.FindEntry(target);
        var own = entry?.Value as ComposeMapNode ?? (entry is null ? new ComposeMapNode(named.Origin, []) : null);
        if (own is not null && values.Count > 0 && budget.Spend(own.Entries.Count))
        {
            var merged = values.Where(value => own.FindEntry(value.Key) is null).Concat(own.Entries).ToArray();
            service = service.With(target, entry?.KeyOrigin ?? named.Origin, new ComposeMapNode(own.Origin, merged));
        }

        return keepsFiles ? service : service.Without(attribute);
    }

    private ComposeMapNode AddContent(ComposeMapNode resource)
    {
        if (resource.Find("environment") is not ComposeScalarNode { IsNull: false } name)
        {
            return resource;
        }

        var value = name.Text is { } text ? application.EnvironmentOf(name.Origin).Find(text) : ResolvedValue.Unknown;
        return value is null ? resource : resource.With("content", name.Origin, new ComposeScalarNode(name.Origin, ScalarType.String, value));
    }
}
