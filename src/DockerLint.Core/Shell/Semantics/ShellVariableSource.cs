namespace DockerLint.Shell.Semantics;

/// <summary>What gives a variable its value.</summary>
public enum ShellVariableSource
{
    /// <summary><c>name=value</c> as a command of its own.</summary>
    Assignment,

    /// <summary><c>export</c>, <c>readonly</c>, <c>local</c>, <c>declare</c> or <c>typeset</c>, with or without a value.</summary>
    Declaration,

    /// <summary><c>for</c> or <c>select</c>.</summary>
    Loop,

    /// <summary>A command that is given the name: <c>read</c>, <c>getopts</c>, <c>printf -v</c>, <c>mapfile</c>.</summary>
    Command,

    /// <summary><c>${name:=value}</c>.</summary>
    Default,

    /// <summary>An operator in arithmetic.</summary>
    Arithmetic,
}
