namespace DockerLint.Cli;

/// <summary>What a verb sees of the process, so that tests can run it without one.</summary>
internal sealed class HostEnvironment
{
    /// <summary>Standard output.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Full path of the working directory.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Whether a person's terminal that shows colours reads the output.</summary>
    public bool OutputShowsColors { get; init; }

    /// <summary>Whether the process is a step of GitHub Actions.</summary>
    public bool IsGitHubActions { get; init; }
}
