namespace DockerLint.Workspaces.ShellCheck;

/// <summary>
/// Asks for a ShellCheck program of this machine to judge shell texts in place of our own rules. Only a host sets it, from what its
/// user says: nothing in a linted repository can, since linting must not start a program that the repository names.
/// </summary>
public sealed record ShellCheckOptions
{
    /// <summary>Full path of the program; null to look for <c>shellcheck</c> in the folders of PATH that lie outside of what is linted.</summary>
    public string? Program { get; init; }

    /// <summary>How long one run of the program may take; it judges up to a hundred texts.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);
}
