using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What rules about whole images ask of a model.</summary>
internal static class StageFacts
{
    /// <summary>The stages that are built for their own sake; of a fragment without FROM the part that stands there instead.</summary>
    public static IEnumerable<Stage> ExportedStages(this DockerfileSemanticModel model) =>
        model.Stages.Count == 0 ? [model.Preamble] : model.Stages.Where(stage => stage.IsExported);

    /// <summary>The facts of the image at the root of its chain; null when that image is not known.</summary>
    public static BaseImageFacts? BaseFacts(this Stage stage) => stage.BaseImage is { } image ? BaseImageFacts.Find(image) : null;
}
