namespace DockerLint.Shell;

/// <summary>What stands between a command and the one before it.</summary>
public enum CommandConnector
{
    /// <summary>Nothing: it is the first of its text or of its block.</summary>
    None,

    /// <summary><c>&amp;&amp;</c>: it runs when the one before succeeded.</summary>
    And,

    /// <summary><c>||</c>: it runs when the one before failed.</summary>
    Or,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary>A line break.</summary>
    NewLine,

    /// <summary><c>|</c>: it reads what the one before writes.</summary>
    Pipe,

    /// <summary><c>|&amp;</c>: it reads what the one before writes, errors included.</summary>
    PipeAll,

    /// <summary><c>&amp;</c>: the one before runs in the background.</summary>
    Background,
}
