namespace DockerLint.Semantics.Workloads;

/// <summary>What a well-known program is for.</summary>
public enum WorkloadKind
{
    /// <summary>Keeps data: databases, caches, queues, search engines.</summary>
    DataStore,

    /// <summary>Administers a data store or a container engine over the web.</summary>
    Administration,

    /// <summary>Lets people run code in the browser: notebooks and their hubs.</summary>
    Notebook,

    /// <summary>Shows and drives experiments, pipelines and clusters of machine learning.</summary>
    MachineLearningDashboard,

    /// <summary>Runs models.</summary>
    ModelServer,

    /// <summary>Trains models.</summary>
    Training,

    /// <summary>Keeps vectors and artefacts of models.</summary>
    VectorStore,

    /// <summary>Starts jobs by a schedule.</summary>
    Scheduler,

    /// <summary>Passes a filtered part of the container engine's interface on.</summary>
    SocketProxy,
}
