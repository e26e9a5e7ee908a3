namespace DockerLint.Compose.Semantics;

/// <summary>The type that Compose's loader (go-yaml) gives a scalar.</summary>
public enum ScalarType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>; <c>yes</c>, <c>on</c> and the like are text.</summary>
    Boolean,

    /// <summary>A whole number: decimal, octal (<c>0o17</c> or <c>017</c>), hexadecimal or binary.</summary>
    Integer,

    /// <summary>A number with fraction or exponent, infinity, or no number at all.</summary>
    Float,

    /// <summary>A date or a time, whose text is no longer what was written.</summary>
    Timestamp,
}
