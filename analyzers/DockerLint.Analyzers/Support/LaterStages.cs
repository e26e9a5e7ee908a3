using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Tells images that have the name of a stage further down.</summary>
internal static class LaterStages
{
    /// <summary>
    /// Whether FROM names an image as a later stage is named: a build knows the stages above only, and asks the registry for that image.
    /// </summary>
    public static bool NamesLaterStage(this StageReference reference) =>
        reference is { Image: { } image, Kind: StageReferenceKind.From, Target: null, IsNamedContext: false, Value.Text: { Length: > 0 } text }
        // An image that is known to exist may well be meant.
        && BaseImageFacts.Find(image) is null
        && reference.From.Model.Stages.Any(stage => stage.Index > reference.From.Index && string.Equals(stage.Name, text, StringComparison.OrdinalIgnoreCase));
}
