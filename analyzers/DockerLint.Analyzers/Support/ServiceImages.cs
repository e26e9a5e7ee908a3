using System.Runtime.CompilerServices;
using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>Images of services as rules about images see them.</summary>
internal static class ServiceImages
{
    private static readonly ConditionalWeakTable<ComposeModel, HashSet<string>> Built = new();

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

        return service.Image is { } value && Built.GetValue(service.Model, Collect).Contains(value.Text) ? null : image;
    }

    /// <summary>
    /// The image of a service with variables replaced by what the application knows of them, and else by their defaults: what starts
    /// where nobody sets them.
    /// </summary>
    public static ImageReference WithDefaults(ServiceAnalysisContext context, ComposeValue image) =>
        context.ComposeApplication.FindService(context.Service.Name)?.Find("image") is ComposeScalarNode { Value: { IsKnown: true } known }
            ? ImageReference.Parse(known)
            : ImageReference.Parse(image.ValueWithDefaults);

    // The names of all images that services of the file build.
    private static HashSet<string> Collect(ComposeModel model) => new(
        model.Services.Where(service => service.Has("build")).SelectMany(service => new[] { service.Image }.Concat(service.Build?.Tags ?? [])).OfType<ComposeValue>().Select(value => value.Text),
        StringComparer.Ordinal);
}
