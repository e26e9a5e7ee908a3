using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>Images of services as rules about images see them.</summary>
internal static class ServiceImages
{
    /// <summary>
    /// The image that a service surely pulls from a registry; null when it is or may be built: by the service, by another one of the
    /// file, by what the file lies over, or when it is never pulled.
    /// </summary>
    public static ImageReference? Pulled(Service service)
    {
        if (service.HasOtherSources || service.PullPolicy?.Value.Text is "never" or "build" || service.PulledImage() is not { } image)
        {
            return null;
        }

        return service.Model.Services.Any(other => other.Has("build") && IsResultOf(other, service.Image?.Text)) ? null : image;
    }

    private static bool IsResultOf(Service builder, string? image) =>
        builder.Image?.Text == image || builder.Build?.Tags.Any(tag => tag.Text == image) == true;
}
