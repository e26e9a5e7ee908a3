using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics.Workloads;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What rules about services ask besides single attributes.</summary>
internal static class ServiceFacts
{
    /// <summary>The image that a service pulls; null when it is built here, absent, or may be built by what lies below this file.</summary>
    public static ImageReference? PulledImage(this Service service) =>
        service.Image is { Text.Length: > 0 } image && !service.Has("build") ? ImageReference.Parse(image.Value) : null;

    /// <summary>The well-known program that a service runs, by its command, else by its image; null when it is not known.</summary>
    public static Workload? FindWorkload(this Service service) =>
        service.CommandScripts.SelectMany(script => script.Commands).SelectMany(ProgramNames).Select(WorkloadCatalog.FindByProgram).FirstOrDefault(workload => workload is not null)
        ?? (service.PulledImage()?.FamiliarName is { } name ? WorkloadCatalog.FindByImage(name) : null);

    /// <summary>Whether a service asks for GPUs.</summary>
    public static bool AsksForGpu(this Service service) =>
        service.Gpus.Count > 0
        || service.Runtime?.Value.Text == "nvidia"
        || (service.Deploy?.Devices.Any(IsGpu) ?? false)
        || service.Devices.Any(device => device.Source is { } source && (source.StartsWith("/dev/nvidia", StringComparison.Ordinal) || source == "/dev/kfd" || source.StartsWith("nvidia.com/gpu", StringComparison.Ordinal)));

    /// <summary>Whether two services can run at the same time: not when each has profiles and none is in both.</summary>
    public static bool MayRunTogether(Service first, Service second)
    {
        if (first == second || first.Profiles.Count == 0 || second.Profiles.Count == 0)
        {
            return true;
        }

        return first.Profiles.Any(profile => second.Profiles.Any(other => !profile.Value.IsKnown || !other.Value.IsKnown || profile.Text == other.Text));
    }

    /// <summary>Whether ports of the service are not published at all, because it has the network of the host, of another container, or none.</summary>
    public static bool HasForeignNetwork(this Service service) =>
        service.NetworkMode?.Value.Text is { } mode
        && (mode is "host" or "none" || mode.StartsWith("service:", StringComparison.Ordinal) || mode.StartsWith("container:", StringComparison.Ordinal));

    /// <summary>Names under which a command may be known: the program, and the module that Python runs with its packages.</summary>
    public static IEnumerable<string> ProgramNames(SimpleCommand command)
    {
        if (command.Name is not { } name)
        {
            yield break;
        }

        yield return name;
        if (!name.StartsWith("python", StringComparison.Ordinal))
        {
            yield break;
        }

        for (var i = 0; i + 1 < command.Arguments.Count; i++)
        {
            if (command.Arguments[i].Text == "-m" && command.Arguments[i + 1].Text is { } module)
            {
                yield return module;
                yield return module.Split('.')[0];
                yield break;
            }
        }
    }

    private static bool IsGpu(DeviceRequest request) =>
        request.Driver?.Value.Text == "nvidia" || request.Capabilities.Any(capability => capability.Value.Text is "gpu" or "nvidia")
        || (request.Attributes?.GetNode("capabilities") is { } node && node.DescendantNodes().OfType<ScalarSyntax>().Any(scalar => scalar.Value is "gpu" or "nvidia"));
}
