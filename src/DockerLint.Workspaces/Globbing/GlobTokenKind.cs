namespace DockerLint.Workspaces.Globbing;

/// <summary>What one piece of a pattern matches. No piece but a set of its kind and the two last kinds matches a slash.</summary>
internal enum GlobTokenKind
{
    /// <summary>Its very text, slashes included.</summary>
    Literal,

    /// <summary>Any one character but a slash.</summary>
    AnyCharacter,

    /// <summary>One character of a set.</summary>
    Set,

    /// <summary>One character of a set, to which a slash is a character like any other.</summary>
    SlashSet,

    /// <summary>A whole number within bounds.</summary>
    Number,

    /// <summary>Any number of characters but slashes.</summary>
    Star,

    /// <summary>Any number of characters.</summary>
    DoubleStar,

    /// <summary>Nothing, or anything that ends in a slash.</summary>
    Folders,
}
