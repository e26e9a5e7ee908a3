namespace DockerLint.Semantics.Workloads;

/// <summary>A well-known program: how it is recognised and which ports are its own.</summary>
public sealed class Workload
{
    internal Workload(string name, WorkloadKind kind, int[] ports, string[] images, string[] programs, bool isOpen)
    {
        Name = name;
        Kind = kind;
        Ports = ports;
        Images = images;
        Programs = programs;
        IsOpenByDefault = isOpen;
    }

    /// <summary>Its name as people write it.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public WorkloadKind Kind { get; }

    /// <summary>The ports that it listens on by default, in the container.</summary>
    public IReadOnlyList<int> Ports { get; }

    /// <summary>Ends of image names, whole path components: <c>postgres</c>, <c>bitnami/postgresql</c>.</summary>
    public IReadOnlyList<string> Images { get; }

    /// <summary>Names of its programs, or of its modules for <c>python -m</c>.</summary>
    public IReadOnlyList<string> Programs { get; }

    /// <summary>Whether it answers everybody until somebody switches authentication on.</summary>
    public bool IsOpenByDefault { get; }

    /// <summary>Whether it belongs to machine learning.</summary>
    public bool IsMachineLearning => Kind is WorkloadKind.Notebook or WorkloadKind.MachineLearningDashboard or WorkloadKind.ModelServer or WorkloadKind.Training or WorkloadKind.VectorStore;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
