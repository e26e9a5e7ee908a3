namespace DockerLint.Shell;

/// <summary>What can be said of a <see cref="ShellDialect"/>.</summary>
public static class ShellDialects
{
    /// <summary>Whether the dialect has the grammar of the POSIX shell; only then are there claims about quoting and operators.</summary>
    public static bool IsPosix(this ShellDialect dialect) =>
        dialect is ShellDialect.Sh or ShellDialect.Dash or ShellDialect.Ash or ShellDialect.Bash or ShellDialect.Ksh or ShellDialect.Zsh;

    /// <summary>Whether it is one of the shells of Windows, whose texts are split roughly only.</summary>
    public static bool IsWindows(this ShellDialect dialect) => dialect is ShellDialect.PowerShell or ShellDialect.Pwsh or ShellDialect.Cmd;

    /// <summary>The dialect that a program reads, by its name or path; <see cref="ShellDialect.Unknown"/> when it is no shell known here.</summary>
    /// <param name="program"><c>bash</c>, <c>/bin/sh</c>, <c>C:\Windows\System32\cmd.exe</c> and the like, without regard to case.</param>
    public static ShellDialect FromProgram(string program)
    {
        var name = program.Substring(program.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        name = name.EndsWith(".exe", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
        return name switch
        {
            "sh" => ShellDialect.Sh,
            "dash" => ShellDialect.Dash,
            "ash" => ShellDialect.Ash,
            "bash" or "rbash" => ShellDialect.Bash,
            "ksh" or "mksh" or "ksh93" or "oksh" => ShellDialect.Ksh,
            "zsh" => ShellDialect.Zsh,
            "powershell" => ShellDialect.PowerShell,
            "pwsh" => ShellDialect.Pwsh,
            "cmd" => ShellDialect.Cmd,
            _ => ShellDialect.Unknown,
        };
    }
}
