using DockerLint.Semantics;

namespace DockerLint.Grammars;

/// <summary>
/// A reference to an image, <c>[host[:port]/]path[:tag][@algorithm:hex]</c>, by the grammar of the distribution project as BuildKit
/// applies it. Works on partly known texts: what cannot be known is null, and no answer is a guess. One assumption is made:
/// unknown text right behind <c>name:</c> belongs to a tag (<c>node:${VERSION}</c>), not to a port and a path.
/// </summary>
public sealed class ImageReference
{
    /// <summary>The registry that a reference without one means.</summary>
    public const string DefaultRegistry = "docker.io";

    internal ImageReference(ResolvedValue value) => Value = value;

    /// <summary>The text the reference was read from.</summary>
    public ResolvedValue Value { get; }

    /// <summary>Whether it is <c>scratch</c>, which in FROM names no image but the empty file system.</summary>
    public bool? IsScratch => Value.IsKnown ? Value.Text == "scratch" : Value.CouldBe("scratch") ? null : false;

    /// <summary>Whether a tag is written.</summary>
    public bool? HasTag { get; internal init; }

    /// <summary>Whether a digest is written.</summary>
    public bool? HasDigest { get; internal init; }

    /// <summary>Whether a registry is written.</summary>
    public bool? HasRegistry { get; internal init; }

    /// <summary>The tag as far as it is known; the empty value if there is none.</summary>
    public ResolvedValue TagValue { get; internal init; } = ResolvedValue.Empty;

    /// <summary>The digest as far as it is known; the empty value if there is none.</summary>
    public ResolvedValue DigestValue { get; internal init; } = ResolvedValue.Empty;

    /// <summary>The name in front of tag and digest as far as it is known, as written.</summary>
    public ResolvedValue NameValue { get; internal init; } = ResolvedValue.Empty;

    /// <summary>The tag; null if there is none or it is not known.</summary>
    public string? Tag => HasTag == true ? TagValue.Text : null;

    /// <summary>The digest with its algorithm; null if there is none or it is not known.</summary>
    public string? Digest => HasDigest == true ? DigestValue.Text : null;

    /// <summary>The registry with its port, <c>docker.io</c> if none is written; null if it is not known.</summary>
    public string? RegistryHost { get; internal init; }

    /// <summary>The repository without registry, and on Docker Hub without <c>library/</c>; null if it is not known.</summary>
    public string? RepositoryPath { get; internal init; }

    /// <summary>The name people write: without <c>docker.io/</c> and <c>library/</c>; no tag, no digest; null if it is not known.</summary>
    public string? FamiliarName => RegistryHost is null || RepositoryPath is null
        ? null
        : RegistryHost == DefaultRegistry ? RepositoryPath : RegistryHost + "/" + RepositoryPath;

    /// <summary>The full name, as <c>docker.io/library/node</c>; no tag, no digest; null if it is not known.</summary>
    public string? NormalizedName => FamiliarName is null
        ? null
        : RegistryHost + (RegistryHost == DefaultRegistry && !FamiliarName.Contains("/") ? "/library/" : "/") + RepositoryPath;

    /// <summary>Where the registry is written; null if there is none or the text is not wholly known.</summary>
    public TextSpan? RegistrySpan { get; internal init; }

    /// <summary>Where the repository is written, <c>library/</c> included; null if the text is not wholly known.</summary>
    public TextSpan? RepositorySpan { get; internal init; }

    /// <summary>Where the tag is written, without its colon; null if there is none or the text is not wholly known.</summary>
    public TextSpan? TagSpan { get; internal init; }

    /// <summary>Where the digest is written, without its at sign; null if there is none or the text is not wholly known.</summary>
    public TextSpan? DigestSpan { get; internal init; }

    /// <summary>Why it is no valid reference; None if nothing is wrong with what is known.</summary>
    public ImageReferenceProblem Problem { get; internal init; }

    /// <summary>Whether it is valid: null if nothing is wrong with what is known, but not all is known.</summary>
    public bool? IsValid => Problem != ImageReferenceProblem.None ? false : Value.IsKnown ? true : null;

    /// <summary>Reads a known text; never fails, see <see cref="Problem"/>.</summary>
    public static ImageReference Parse(string text) => Parse(ResolvedValue.Known(text));

    /// <summary>Reads a text that may be known in part; never fails, see <see cref="Problem"/>.</summary>
    public static ImageReference Parse(ResolvedValue value) => new ImageReferenceParser(value).Parse();

    /// <summary>The text with <c>?</c> for unknown pieces.</summary>
    public override string ToString() => Value.ToString();
}
