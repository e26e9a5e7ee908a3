using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>What rules about images ask of a reference.</summary>
internal static class ImageUses
{
    /// <summary>
    /// The image that a reference surely pulls; null for stages, scratch, faulty and unknown names, and for a bare unknown name
    /// outside FROM, which the caller may well give a build context to.
    /// </summary>
    public static ImageReference? PulledImage(this StageReference reference)
    {
        if (reference.Image is not { } image || image.IsValid == false || image.IsScratch != false || reference.Text.Length == 0 || reference.NamesLaterStage())
        {
            return null;
        }

        var isBare = image is { HasTag: false, HasDigest: false, HasRegistry: false } && image.RepositoryPath?.IndexOf('/') < 0;
        return isBare && reference.Kind != StageReferenceKind.From && BaseImageFacts.Find(image) is null ? null : image;
    }

    /// <summary>How to show it in a message: resolved where that is known, else as written.</summary>
    public static string DisplayName(this StageReference reference) => reference.Value.Text ?? reference.Text;
}
