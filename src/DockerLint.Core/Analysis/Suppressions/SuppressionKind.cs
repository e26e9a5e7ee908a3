namespace DockerLint.Analysis.Suppressions;

/// <summary>How far a suppression comment reaches.</summary>
internal enum SuppressionKind
{
    /// <summary>The next instruction, mapping entry or list item.</summary>
    Next,

    /// <summary>The comment's line; the line below when the comment stands alone.</summary>
    Line,

    /// <summary>From here to the matching restore or the end of the file.</summary>
    Start,

    /// <summary>Ends what a start began.</summary>
    Restore,

    /// <summary>The build stage whose FROM comes next.</summary>
    Stage,

    /// <summary>The whole file.</summary>
    File,
}
