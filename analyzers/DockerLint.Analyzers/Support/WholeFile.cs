using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Tells files that hold a whole application from parts of one, about which rules on absent things must be silent.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Whether nothing else belongs to the file as far as it can be seen: Compose reads a file of its name by itself, and it does
    /// not look like a piece that others include.
    /// </summary>
    public static bool Is(ComposeModel model) => !model.IsPartial && IsReadAlone(model.Tree.FilePath) && !IsPiece(model);

    /// <summary>Whether Compose takes a file of this name when none is named.</summary>
    public static bool IsReadAlone(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) is "compose.yaml" or "compose.yml" or "docker-compose.yaml" or "docker-compose.yml";

    // Pieces of large applications name services as well as networks or volumes that stand elsewhere; who forgets one forgets not the other.
    private static bool IsPiece(ComposeModel model)
    {
        var names = new HashSet<string>(model.Services.Select(service => service.Name), StringComparer.Ordinal);
        return model.Services.SelectMany(ServiceReference.Of).Any(reference => !names.Contains(reference.Name))
            && ((model.Networks.Count == 0 && model.Services.Any(service => service.Networks.Any(network => network.Name != "default")))
                || (model.Volumes.Count == 0 && model.Services.Any(service => service.Volumes.Any(volume => volume is { Type: "volume", Source: not null }))));
    }
}
