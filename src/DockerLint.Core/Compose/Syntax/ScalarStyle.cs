namespace DockerLint.Compose.Syntax;

/// <summary>How a scalar is written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes; only such a scalar can be a number, a boolean or null.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>A block behind <c>|</c>.</summary>
    Literal,

    /// <summary>A block behind <c>&gt;</c>.</summary>
    Folded,
}
