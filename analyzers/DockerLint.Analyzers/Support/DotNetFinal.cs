using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;

namespace DockerLint.Analyzers.Support;

/// <summary>An exported stage on an image of .NET.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Image">The image at the root of its chain.</param>
/// <param name="Place">Where that image is named.</param>
/// <param name="Publish">The publish whose output it ships; null when there is not exactly one.</param>
internal sealed record DotNetFinal(Stage Stage, DotNetImage Image, TextSpan Place, DotNetStep? Publish)
{
    /// <summary>The image as people write it.</summary>
    public string ImageName => Image.Reference.ToString();

    /// <summary>Where the last part of the repository is written (<c>aspnet</c>); null when the text is not written out in FROM.</summary>
    public TextSpan? RepositoryPlace
    {
        get
        {
            var written = Stage.Chain[0].Base?.Text;
            return written is not null && written == Image.Reference.Value.Text && Image.Reference.RepositorySpan is { } span
                ? new TextSpan(Place.Start + span.End - Image.Repository.Length, Image.Repository.Length)
                : null;
        }
    }

    /// <summary>The exported stages on images of .NET.</summary>
    public static IReadOnlyList<DotNetFinal> Of(DotNetBuild build, DockerfileSemanticModel model)
    {
        var found = new List<DotNetFinal>();
        foreach (var stage in model.Stages)
        {
            if (stage.IsExported && stage.Chain[0].Base is { } reference && DotNetImage.From(stage.BaseImage) is { } image)
            {
                found.Add(new DotNetFinal(stage, image, reference.Span, build.FindPublish(stage)));
            }
        }

        return found;
    }
}
