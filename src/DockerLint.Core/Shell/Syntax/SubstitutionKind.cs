namespace DockerLint.Shell.Syntax;

/// <summary>How a command is substituted.</summary>
internal enum SubstitutionKind
{
    /// <summary><c>$( )</c>.</summary>
    Dollar,

    /// <summary>Backquotes.</summary>
    Backquote,

    /// <summary><c>&lt;( )</c> or <c>&gt;( )</c>.</summary>
    Process,
}
