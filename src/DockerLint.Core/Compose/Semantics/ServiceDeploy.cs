using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>The deployment of a service: copies, resources, restarts.</summary>
public sealed class ServiceDeploy : ComposeObject
{
    private ServiceDeploy(ComposeModel model, ValueSyntax node, MappingView view)
        : base(model, node, view)
    {
    }

    /// <summary>Number of copies; null if absent.</summary>
    public ComposeValue? Replicas => GetValue("replicas");

    /// <summary><c>replicated</c>, <c>global</c> or a job; null if absent.</summary>
    public ComposeValue? Mode => GetValue("mode");

    /// <summary>Upper bounds <c>cpus</c>, <c>memory</c>, <c>pids</c>; null if absent.</summary>
    public ComposeObject? Limits => GetObject("resources")?.GetObject("limits");

    /// <summary>Reserved <c>cpus</c>, <c>memory</c> and devices; null if absent.</summary>
    public ComposeObject? Reservations => GetObject("resources")?.GetObject("reservations");

    /// <summary>Upper bound of the memory; null if absent.</summary>
    public ComposeValue? MemoryLimit => Limits?.GetValue("memory");

    /// <summary>Upper bound of the processors; null if absent.</summary>
    public ComposeValue? CpuLimit => Limits?.GetValue("cpus");

    /// <summary>Reserved devices, mostly GPUs.</summary>
    public IReadOnlyList<DeviceRequest> Devices => DeviceRequest.Read(Model, Reservations?.GetNode("devices"));

    /// <summary>When containers are started again; null if absent.</summary>
    public ComposeObject? RestartPolicy => GetObject("restart_policy");

    internal static ServiceDeploy? Read(ComposeModel model, ValueSyntax? node) =>
        node is not null && model.Graph.Mapping(node) is { } view ? new ServiceDeploy(model, node, view) : null;
}
