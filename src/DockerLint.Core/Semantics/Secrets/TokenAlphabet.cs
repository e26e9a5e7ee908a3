namespace DockerLint.Semantics.Secrets;

/// <summary>The characters that the body of a token is made of.</summary>
internal enum TokenAlphabet
{
    /// <summary>Letters and digits.</summary>
    Alphanumeric,

    /// <summary>Letters, digits, dash and underscore.</summary>
    UrlSafe,

    /// <summary>Letters, digits, dash, underscore and dot.</summary>
    UrlSafeWithDots,

    /// <summary>Capitals and digits.</summary>
    UpperAlphanumeric,

    /// <summary>Hexadecimal digits in lower case.</summary>
    LowerHex,
}
