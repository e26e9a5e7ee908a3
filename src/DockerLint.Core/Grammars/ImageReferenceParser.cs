using DockerLint.Semantics;

namespace DockerLint.Grammars;

/// <summary>Takes a reference apart; unknown text is one marker character that may stand for any text, the empty one included.</summary>
internal sealed class ImageReferenceParser(ResolvedValue value)
{
    // A noncharacter, so no real reference holds it.
    private const char Unknown = '\uFFFF';

    public ImageReference Parse()
    {
        var text = string.Concat(value.Parts.Select(part => part ?? Unknown.ToString()));
        var at = text.IndexOf('@');
        var head = at < 0 ? text : text.Substring(0, at);
        var lastSlash = head.LastIndexOf('/');
        var colon = head.LastIndexOf(':');
        colon = colon > lastSlash ? colon : -1;
        var name = colon < 0 ? head : head.Substring(0, colon);
        var tag = colon < 0 ? null : head.Substring(colon + 1);
        var digest = at < 0 ? null : text.Substring(at + 1);

        // Only unknown text behind the last known slash can still hold a tag or a digest.
        var tailIsOpen = head.IndexOf(Unknown, (colon < 0 ? lastSlash : colon) + 1) >= 0;
        var repositoryStart = SplitRegistry(name, out var registry, out var hasRegistry);
        var path = repositoryStart is { } start ? name.Substring(start) : null;
        var isDefault = registry == ImageReference.DefaultRegistry;
        var problem = text == "scratch" ? ImageReferenceProblem.None : ImageReferenceRules.Check(text, name, hasRegistry, registry, path, tag, digest, Unknown);
        var spans = value.IsKnown;
        return new ImageReference(value)
        {
            HasTag = colon >= 0 ? true : tailIsOpen ? null : false,
            HasDigest = at >= 0 ? true : tailIsOpen ? null : false,
            HasRegistry = hasRegistry,
            NameValue = Resolve(name),
            TagValue = tag is not null ? Resolve(tag) : tailIsOpen ? ResolvedValue.Unknown : ResolvedValue.Empty,
            DigestValue = digest is not null ? Resolve(digest) : tailIsOpen ? ResolvedValue.Unknown : ResolvedValue.Empty,
            RegistryHost = registry,
            RepositoryPath = path is null || path.IndexOf(Unknown) >= 0 ? null : isDefault ? WithoutLibrary(path) : path,
            RegistrySpan = spans && hasRegistry == true && repositoryStart is { } end ? new TextSpan(0, end - 1) : null,
            RepositorySpan = spans && repositoryStart is { } from ? TextSpan.FromBounds(from, name.Length) : null,
            TagSpan = spans && tag is not null ? new TextSpan(colon + 1, tag.Length) : null,
            DigestSpan = spans && digest is not null ? new TextSpan(at + 1, digest.Length) : null,
            Problem = problem,
        };
    }

    private static string WithoutLibrary(string path) =>
        path.StartsWith("library/", StringComparison.Ordinal) && path.IndexOf('/', 8) < 0 ? path.Substring(8) : path;

    private static ResolvedValue Resolve(string text)
    {
        var pieces = new List<ResolvedValue>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != Unknown)
            {
                continue;
            }

            pieces.Add(ResolvedValue.Known(text.Substring(start, i - start)));
            start = i + 1;
            if (i < text.Length)
            {
                pieces.Add(ResolvedValue.Unknown);
            }
        }

        return ResolvedValue.Concat(pieces);
    }

    /// <summary>The start of the repository; null, with unknown registry, where unknown text hides the border.</summary>
    private static int? SplitRegistry(string name, out string? registry, out bool? hasRegistry)
    {
        var slash = name.IndexOf('/');
        var first = slash < 0 ? name : name.Substring(0, slash);
        var isOpen = first.IndexOf(Unknown) >= 0;
        registry = isOpen ? null : ImageReference.DefaultRegistry;
        hasRegistry = isOpen ? null : false;
        if (slash >= 0 && LooksLikeHost(first))
        {
            hasRegistry = true;
            registry = isOpen ? null : first == "index.docker.io" ? ImageReference.DefaultRegistry : first;
            return isOpen ? null : slash + 1;
        }

        return isOpen ? null : 0;
    }

    // The rule by which Docker tells a host from the first part of a path on Docker Hub.
    private static bool LooksLikeHost(string first) =>
        first.IndexOf('.') >= 0 || first.IndexOf(':') >= 0 || first == "localhost" || first.Any(character => character is >= 'A' and <= 'Z');
}
