namespace DockerLint.Compose.Applications;

/// <summary>What a tag of Compose asks of the merge.</summary>
internal enum MergeMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>!reset</c>: what lies below is removed.</summary>
    Reset,

    /// <summary><c>!override</c>: what lies below is replaced.</summary>
    Override,
}
