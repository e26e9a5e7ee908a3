using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// A list of registries as people write it: <c>ghcr.io</c>, <c>*.example.com</c>, <c>registry.*</c>, <c>*</c>, or with a path,
/// <c>ghcr.io/team</c>, for everything below it.
/// </summary>
internal sealed class RegistryPatterns(IEnumerable<string> patterns)
{
    private readonly IReadOnlyList<string> patterns = patterns.Select(Normalize).ToArray();

    public bool IsEmpty => patterns.Count == 0;

    /// <summary>Whether an image comes from one of them; null when that is not known.</summary>
    public bool? Match(ImageReference image)
    {
        if (image.RegistryHost is not { } host)
        {
            return patterns.Contains("*") ? true : null;
        }

        var registry = Normalize(host);
        var isUnknown = false;
        foreach (var pattern in patterns)
        {
            var slash = pattern.IndexOf('/');
            if (slash < 0 ? MatchesHost(pattern, registry) : MatchesHost(pattern.Substring(0, slash), registry) && IsBelow(image, pattern.Substring(slash + 1), ref isUnknown))
            {
                return true;
            }
        }

        return isUnknown ? null : false;
    }

    private static bool MatchesHost(string pattern, string host) =>
        pattern == "*" || pattern == host
        || (pattern.StartsWith("*", StringComparison.Ordinal) && host.EndsWith(pattern.Substring(1), StringComparison.Ordinal))
        || (pattern.EndsWith("*", StringComparison.Ordinal) && host.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal));

    private static bool IsBelow(ImageReference image, string path, ref bool isUnknown)
    {
        if (image.NormalizedName is not { } name)
        {
            isUnknown = true;
            return false;
        }

        var own = name.Substring(name.IndexOf('/') + 1) + "/";
        return own.StartsWith(path.TrimEnd('*', '/') + "/", StringComparison.Ordinal);
    }

    // All names under which Docker Hub is known mean the same.
    private static string Normalize(string pattern)
    {
        var lower = pattern.ToLowerInvariant().TrimEnd('/');
        var slash = lower.IndexOf('/');
        var host = slash < 0 ? lower : lower.Substring(0, slash);
        return (host is "index.docker.io" or "registry-1.docker.io" or "hub.docker.com" or "registry.hub.docker.com" ? ImageReference.DefaultRegistry : host) + (slash < 0 ? string.Empty : lower.Substring(slash));
    }
}
