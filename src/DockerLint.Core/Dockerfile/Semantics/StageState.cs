using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>What is in force at one place of a stage, inherited from the stages it is based on.</summary>
public sealed record StageState
{
    /// <summary>The user.</summary>
    public required UserState User { get; init; }

    /// <summary>The working directory; unknown when the base image's own is in force and there are no facts about it.</summary>
    public ResolvedValue WorkingDirectory { get; init; } = ResolvedValue.Unknown;

    /// <summary>The last WORKDIR; null when there is none in the chain.</summary>
    public WorkdirInstructionSyntax? Workdir { get; init; }

    /// <summary>The last SHELL; null when there is none in the chain.</summary>
    public ShellInstructionSyntax? Shell { get; init; }

    /// <summary>The entry point; null when there is none in the chain.</summary>
    public EntrypointInstructionSyntax? Entrypoint { get; init; }

    /// <summary>The command; null when there is none in the chain, or when an ENTRYPOINT behind it has cleared it.</summary>
    public CmdInstructionSyntax? Cmd { get; init; }

    /// <summary>The health check; null when there is none in the chain.</summary>
    public HealthcheckInstructionSyntax? Healthcheck { get; init; }

    /// <summary>The stop signal; null when there is none in the chain.</summary>
    public StopsignalInstructionSyntax? Stopsignal { get; init; }
}
