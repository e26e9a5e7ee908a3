namespace DockerLint.Shell;

/// <summary>The language of a shell text, named after the program that reads it.</summary>
public enum ShellDialect
{
    /// <summary>Not known, or a program that is no shell: nothing is said about the text.</summary>
    Unknown,

    /// <summary>There is no shell: the words are given to the program as they are.</summary>
    None,

    /// <summary><c>/bin/sh</c> of an image that is not known: POSIX, and the extensions that some such shell has are read too.</summary>
    Sh,

    /// <summary>Debian's <c>dash</c>: POSIX and next to nothing else.</summary>
    Dash,

    /// <summary>BusyBox's <c>ash</c>, the <c>/bin/sh</c> of Alpine.</summary>
    Ash,

    /// <summary>GNU Bash.</summary>
    Bash,

    /// <summary>The Korn shell and its kin.</summary>
    Ksh,

    /// <summary>The Z shell.</summary>
    Zsh,

    /// <summary>Windows PowerShell, <c>powershell.exe</c>.</summary>
    PowerShell,

    /// <summary>PowerShell 6 and later, <c>pwsh</c>.</summary>
    Pwsh,

    /// <summary>The command prompt of Windows, <c>cmd.exe</c>.</summary>
    Cmd,
}
