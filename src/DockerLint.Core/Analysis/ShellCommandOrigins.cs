namespace DockerLint.Analysis;

/// <summary>Where shell text stands in a file.</summary>
[Flags]
public enum ShellCommandOrigins
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A RUN, also as the trigger of an ONBUILD.</summary>
    Run = 1,

    /// <summary>A CMD.</summary>
    Cmd = 2,

    /// <summary>An ENTRYPOINT.</summary>
    Entrypoint = 4,

    /// <summary>The command of a HEALTHCHECK.</summary>
    Healthcheck = 8,

    /// <summary>Everywhere in a Dockerfile.</summary>
    Dockerfile = Run | Cmd | Entrypoint | Healthcheck,

    /// <summary>The <c>command</c> of a Compose service without an entry point of its own; its first word may be an option for the one of the image.</summary>
    ComposeCommand = 16,

    /// <summary>The <c>entrypoint</c> of a Compose service, with its <c>command</c> behind it.</summary>
    ComposeEntrypoint = 32,

    /// <summary>The <c>healthcheck.test</c> of a Compose service.</summary>
    ComposeHealthcheck = 64,

    /// <summary>Everywhere in a Compose file.</summary>
    Compose = ComposeCommand | ComposeEntrypoint | ComposeHealthcheck,

    /// <summary>What runs in a container.</summary>
    RunTime = Cmd | Entrypoint | Healthcheck | Compose,

    /// <summary>Everywhere.</summary>
    All = Dockerfile | Compose,
}
