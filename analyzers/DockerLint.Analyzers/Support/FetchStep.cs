namespace DockerLint.Analyzers.Support;

/// <summary>RUNs that fetch something and put it in its place.</summary>
internal static class FetchStep
{
    private static readonly HashSet<string> Handling = new(StringComparer.Ordinal)
    {
        "curl", "wget", "git", "tar", "bsdtar", "mkdir", "rm", "rmdir", "cd", "pushd", "popd", "mv", "cp", "ln", "chmod", "chown", "install", "echo", "printf", "set", "test", "[", "ls", "true", "sync",
        "sha1sum", "sha256sum", "sha512sum", "md5sum", "shasum",
    };

    /// <summary>Whether it does nothing but fetch, check, unpack and move: no installation, no compilation.</summary>
    public static bool DoesNothingElse(RunStep step) => step.Commands.All(command => command.HasNoProgram || (command.Name is { } name && Handling.Contains(name)));
}
