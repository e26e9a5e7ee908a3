namespace DockerLint.Shell.Semantics;

/// <summary>Where the text of a command comes from.</summary>
public enum CommandOrigin
{
    /// <summary>The script itself.</summary>
    Script,

    /// <summary>Words that were split by the file's own syntax: a JSON array, a list in YAML.</summary>
    ExecForm,

    /// <summary>The text given to a shell: <c>sh -c</c>, <c>su -c</c>.</summary>
    ShellArgument,

    /// <summary>The words of <c>eval</c>.</summary>
    Eval,

    /// <summary>A here-document that a shell reads: <c>bash &lt;&lt;EOF</c>, <c>cat &lt;&lt;EOF | sh</c>.</summary>
    HereDocument,

    /// <summary>The text that <c>trap</c> keeps for a signal or the end of the shell.</summary>
    Trap,

    /// <summary>The arguments of <c>find</c> behind <c>-exec</c> and its kin; what surrounds the command is that of <c>find</c>.</summary>
    FindAction,
}
