namespace DockerLint.Dockerfile.Semantics;

/// <summary>What runs the shell form of an instruction in an image: <c>/bin/sh</c>, on Windows <c>cmd</c>.</summary>
public enum ImageShell
{
    /// <summary>There is no shell.</summary>
    None,

    /// <summary>The Debian Almquist shell.</summary>
    Dash,

    /// <summary>The Almquist shell of BusyBox.</summary>
    Ash,

    /// <summary>Bash in its POSIX mode.</summary>
    Bash,

    /// <summary>The command interpreter of Windows.</summary>
    Cmd,
}
