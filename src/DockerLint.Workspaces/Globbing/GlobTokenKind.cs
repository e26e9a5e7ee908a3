namespace DockerLint.Workspaces.Globbing;

/// <summary>What one piece of a pattern matches. No piece but the two last kinds matches a slash.</summary>
internal enum GlobTokenKind
{
    /// <summary>Its very text, slashes included.</summary>
    Literal,

    /// <summary>Any one character but a slash.</summary>
    AnyCharacter,

    /// <summary>One character of a set.</summary>
    Set,

    /// <summary>A whole number within bounds.</summary>
    Number,

    /// <summary>Any number of characters but slashes.</summary>
    Star,

    /// <summary>Any number of characters.</summary>
    DoubleStar,

    /// <summary>Nothing, or anything that ends in a slash.</summary>
    Folders,
}
