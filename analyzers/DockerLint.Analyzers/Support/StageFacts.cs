using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What is known of the image that a stage stands on.</summary>
internal static class StageFacts
{
    /// <summary>The facts of the image at the root of its chain; null when that image is not known.</summary>
    public static BaseImageFacts? BaseFacts(this Stage stage) => stage.BaseImage is { } image ? BaseImageFacts.Find(image) : null;
}
