namespace DockerLint.Grammars;

/// <summary>Why a text is no image reference.</summary>
public enum ImageReferenceProblem
{
    /// <summary>Nothing is wrong as far as it can be known.</summary>
    None,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The repository has an upper-case letter.</summary>
    UppercaseRepository,

    /// <summary>The registry or repository has a character or form that is not allowed.</summary>
    InvalidName,

    /// <summary>The repository has more than 255 characters.</summary>
    NameTooLong,

    /// <summary>The name is a bare 64-digit hexadecimal number, which is kept for image ids.</summary>
    HexadecimalName,

    /// <summary>The tag is empty, or has a character that is not allowed.</summary>
    InvalidTag,

    /// <summary>The tag has more than 128 characters.</summary>
    TagTooLong,

    /// <summary>The digest is not of the form algorithm:hex, or has the wrong length.</summary>
    InvalidDigest,
}
