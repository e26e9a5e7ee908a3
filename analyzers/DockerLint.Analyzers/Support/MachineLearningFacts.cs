using DockerLint.Compose.Semantics;
using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Support;

/// <summary>What rules about machine learning and the general rules that yield to them must agree about.</summary>
internal static class MachineLearningFacts
{
    /// <summary>Whether a published port belongs to the interface of a program of machine learning: the program is known, and the port is its own.</summary>
    public static bool IsDashboard(Workload? workload, ServicePort port) =>
        workload is { IsMachineLearning: true } && port.TargetPorts is { } ports && workload.Ports.Any(ports.Contains);

    /// <summary>Whether <c>ipc: host</c> is there for shared memory: the service trains or serves models or asks for GPUs.</summary>
    public static bool SharesMemory(Service service) =>
        service.AsksForGpu() || service.FindWorkload()?.Kind is WorkloadKind.ModelServer or WorkloadKind.Training;

    /// <summary>Whether a capability is what people add in order to reach GPUs, which takes none.</summary>
    public static bool IsTooMuchForGpu(string capability) =>
        capability.ToUpperInvariant() is "ALL" or "CAP_ALL" or "SYS_ADMIN" or "CAP_SYS_ADMIN";
}
