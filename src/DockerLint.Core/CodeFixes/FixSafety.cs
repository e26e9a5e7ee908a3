namespace DockerLint.CodeFixes;

/// <summary>Whether a fix may be applied without looking.</summary>
public enum FixSafety
{
    /// <summary>Keeps the meaning of the file; may run unattended.</summary>
    Safe,

    /// <summary>Probably right, needs a look.</summary>
    Unsafe,
}
