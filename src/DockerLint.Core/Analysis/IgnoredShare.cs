namespace DockerLint.Analysis;

/// <summary>How much of what a path of the build context names the ignore file keeps out of the build.</summary>
public enum IgnoredShare
{
    /// <summary>Not known: the ignore file is not understood, a folder is too large to be looked through, or a line may take back what is not there yet.</summary>
    Unknown,

    /// <summary>Nothing of it.</summary>
    None,

    /// <summary>Part of it, such as files of a folder.</summary>
    Some,

    /// <summary>All of it: the builder finds nothing there.</summary>
    All,
}
