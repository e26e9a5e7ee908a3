using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>What a project may ask for while it is put together.</summary>
public sealed record ComposeApplicationOptions
{
    /// <summary>Nothing but the files themselves.</summary>
    public static ComposeApplicationOptions Default { get; } = new();

    /// <summary>The variables, those of the project's <c>.env</c> included.</summary>
    public ComposeEnvironment Environment { get; init; } = ComposeEnvironment.Unknown;

    /// <summary>Whether variables in values are replaced; without it they stay as they are written, as with <c>--no-interpolate</c>.</summary>
    public bool Interpolate { get; init; } = true;

    /// <summary>Other files that the project includes and extends. Without them they are unknown, and what they could hold is not missed.</summary>
    public ComposeFileSource? Files { get; init; }

    /// <summary>Whether <see cref="Files"/> holds all files of the project; otherwise one that is not there is unknown and not missing.</summary>
    public bool HasAllFiles { get; init; } = true;

    /// <summary>The name of the project when none of its files says one; null if it is unknown.</summary>
    public string? Name { get; init; }
}
