namespace DockerLint.Compose.Schema;

/// <summary>What is wrong with a part of a Compose file.</summary>
public enum SchemaViolationKind
{
    /// <summary>A key that Compose does not know at this place.</summary>
    UnknownKey,

    /// <summary>A value of a form or type that Compose does not take at this place.</summary>
    WrongType,

    /// <summary>A word that is none of those that Compose takes at this place.</summary>
    UnknownWord,

    /// <summary>A text that is no number, no boolean, or a number out of bounds.</summary>
    InvalidNumber,

    /// <summary>A key that must be there is not.</summary>
    MissingKey,

    /// <summary>An item that a list holds twice.</summary>
    DuplicateItem,

    /// <summary>A name of characters that Compose does not take.</summary>
    InvalidName,

    /// <summary>A text that is no duration.</summary>
    InvalidDuration,

    /// <summary>A text that is no number of bytes.</summary>
    InvalidSize,

    /// <summary>A text that is no IP address, no subnet or no hardware address.</summary>
    InvalidAddress,

    /// <summary>An item of a list that should be a pair, such as <c>KEY=VALUE</c>, and is none.</summary>
    InvalidEntry,
}
