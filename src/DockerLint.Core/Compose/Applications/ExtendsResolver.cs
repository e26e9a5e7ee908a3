using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Gives the services of one document what they extend, in the same file or in others.</summary>
internal sealed class ExtendsResolver(ApplicationLoader loader, ComposeEnvironment environment)
{
    // Nobody extends this often; a file that does must not exhaust the stack.
    private const int MaximumChain = 100;

    private readonly Dictionary<string, ComposeMapNode?> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComposeMapNode> resolved = new(StringComparer.Ordinal);
    private readonly List<string> chain = [];

    /// <summary>The document without marks, its services complete.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">Its file.</param>
    /// <param name="below">What lies below it; a service that the document does not have is looked for there. Null for nothing.</param>
    public ComposeMapNode Resolve(ComposeMapNode document, ComposeApplicationFile file, ComposeMapNode? below)
    {
        var stripped = loader.Strip(document);
        if (document.Find("services") is not ComposeMapNode services)
        {
            return stripped;
        }

        var complete = new List<ComposeMapEntry>(services.Entries.Count);
        foreach (var entry in services.Entries)
        {
            if (entry.Value is ComposeMapNode { Mark: not MergeMark.Reset } service && service.Find("extends") is not null)
            {
                complete.Add(new ComposeMapEntry(entry.Key, entry.KeyOrigin, Extend(entry.Key, service, services, file, below)));
            }
            else if ((stripped.Find("services") as ComposeMapNode)?.FindEntry(entry.Key) is { } unchanged)
            {
                complete.Add(unchanged);
            }
        }

        return stripped.With("services", services.Origin, new ComposeMapNode(services.Origin, complete));
    }

    private ComposeMapNode Extend(string name, ComposeMapNode service, ComposeMapNode services, ComposeApplicationFile file, ComposeMapNode? below)
    {
        var own = service.Without("extends");
        if (service.Find("extends") is not { } extends)
        {
            return loader.Strip(own);
        }

        var link = file.Path + "\n" + name;
        if (resolved.TryGetValue(link, out var known))
        {
            return known;
        }

        if (chain.Contains(link))
        {
            loader.Add(ComposeApplicationProblem.ExtendsCycle, extends, $"'{name}' extends itself: {string.Join(" -> ", chain.Skip(chain.IndexOf(link)).Append(link).Select(step => step.Substring(step.IndexOf('\n') + 1)))}");
            return loader.Strip(own);
        }

        if (chain.Count >= MaximumChain)
        {
            loader.MissSomething();
            return loader.Strip(own);
        }

        chain.Add(link);
        var lower = Find(extends, services, file, below);
        chain.RemoveAt(chain.Count - 1);
        var result = lower is null ? loader.Strip(own) : loader.MergeService(lower, own);
        resolved[link] = result;
        return result;
    }

    private ComposeMapNode? Find(ComposeNode extends, ComposeMapNode services, ComposeApplicationFile file, ComposeMapNode? below)
    {
        var attributes = extends as ComposeMapNode;
        var target = (attributes is null ? extends : attributes.Find("service")) as ComposeScalarNode;
        if (target?.Text is not { Length: > 0 } name)
        {
            loader.MissSomething();
            return null;
        }

        if (attributes?.Find("file") is not ComposeScalarNode { IsNull: false } path)
        {
            return FindIn(services, name, file, below) ?? Missing(target, name, "this file has", file.Tree.Diagnostics.Count == 0);
        }

        if (loader.Read(path, file, ComposeApplicationProblem.ExtendedFileMissing) is not { } other)
        {
            return null;
        }

        if (!documents.TryGetValue(other.Path, out var document))
        {
            documents[other.Path] = document = loader.ReadAlone(other, environment);
        }

        return (document?.Find("services") is ComposeMapNode others ? FindIn(others, name, other, null) : null) ?? Missing(target, name, $"'{path.Text}' has", other.Tree.Diagnostics.Count == 0);
    }

    private ComposeMapNode? FindIn(ComposeMapNode services, string name, ComposeApplicationFile file, ComposeMapNode? below)
    {
        if (services.FindEntry(name) is { } entry)
        {
            // A service that is empty says nothing.
            return entry.Value is ComposeMapNode service ? Extend(name, service, services, file, below) : new ComposeMapNode(entry.KeyOrigin, []);
        }

        return (below?.Find("services") as ComposeMapNode)?.Find(name) as ComposeMapNode;
    }

    private ComposeMapNode? Missing(ComposeScalarNode target, string name, string place, bool isComplete)
    {
        if (isComplete)
        {
            loader.Add(ComposeApplicationProblem.ExtendedServiceMissing, target, $"{place} no service '{name}' to extend");
        }

        loader.MissSomething();
        return null;
    }
}
