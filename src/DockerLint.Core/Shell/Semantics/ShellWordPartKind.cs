namespace DockerLint.Shell.Semantics;

/// <summary>What a part of a word is.</summary>
public enum ShellWordPartKind
{
    /// <summary>Text that stands for itself.</summary>
    Literal,

    /// <summary><c>$name</c> or <c>${name…}</c>.</summary>
    Variable,

    /// <summary><c>$( )</c> or backquotes.</summary>
    CommandSubstitution,

    /// <summary><c>&lt;( )</c> or <c>&gt;( )</c>.</summary>
    ProcessSubstitution,

    /// <summary><c>$(( ))</c>.</summary>
    Arithmetic,

    /// <summary>An extended pattern, a list of an array: text whose expansion is not read here.</summary>
    Opaque,
}
