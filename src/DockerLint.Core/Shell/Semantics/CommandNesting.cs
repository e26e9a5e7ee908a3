namespace DockerLint.Shell.Semantics;

/// <summary>What a command stands in, in any distance.</summary>
[Flags]
public enum CommandNesting
{
    /// <summary>It stands at the top of its text.</summary>
    None = 0,

    /// <summary><c>( )</c>.</summary>
    Subshell = 1,

    /// <summary><c>{ }</c>.</summary>
    Group = 2,

    /// <summary>A command or process substitution.</summary>
    Substitution = 4,

    /// <summary>The condition of <c>if</c>, <c>while</c> or <c>until</c>.</summary>
    Condition = 8,

    /// <summary>A branch of <c>if</c> or <c>case</c>.</summary>
    Branch = 16,

    /// <summary>The body of a loop, or what <c>find</c> runs for each file.</summary>
    Loop = 32,

    /// <summary>The body of a function.</summary>
    Function = 64,

    /// <summary>The text of <c>sh -c</c>, of <c>eval</c> or <c>trap</c>, or a here-document that a shell reads.</summary>
    NestedScript = 128,

    /// <summary>A pipeline or list that runs in the background.</summary>
    Background = 256,
}
