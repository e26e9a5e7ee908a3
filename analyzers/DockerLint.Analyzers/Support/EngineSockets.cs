using DockerLint.Compose.Semantics;
using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Support;

/// <summary>Mounts that bring the interface of a container engine into a service.</summary>
internal static class EngineSockets
{
    private static readonly string[] Names = ["docker.sock", "podman.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "docker_engine"];
    private static readonly string[] Folders = ["/run", "/var/run", "/run/podman", "/run/containerd", "/var/run/containerd", "/run/docker", "/var/run/docker"];

    /// <summary>The mounts of a service, each with the path of the host.</summary>
    public static IEnumerable<(ServiceVolume Volume, string Path)> Of(Service service)
    {
        foreach (var volume in service.Volumes)
        {
            if (HostPaths.Of(volume) is { } path && IsSocket(path))
            {
                yield return (volume, path);
            }
            else if (volume is { Type: not "volume", Source: { Value.IsKnown: false } source } && (source.ValueWithDefaults.Text ?? source.ValueWithDefaults.Parts.LastOrDefault()) is { } end && end.LastIndexOf('/') is >= 0 and var slash && Names.Contains(end.Substring(slash + 1)))
            {
                // "${XDG_RUNTIME_DIR}/docker.sock", "${SOCKET:-/var/run/docker.sock}": wherever it lies, it is one.
                yield return (volume, source.Text);
            }
        }
    }

    /// <summary>Whether a path of the host is a socket of an engine or a folder that holds one.</summary>
    public static bool IsSocket(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return Names.Contains(name) || Folders.Contains(path);
    }

    /// <summary>Whether a service starts jobs by a schedule or for others, so that the socket lets them do anything on the host.</summary>
    public static bool RunsJobs(Workload? workload) => workload is { Kind: WorkloadKind.Scheduler } or { Name: "Airflow" or "Ray" or "Prefect" };
}
