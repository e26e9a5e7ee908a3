namespace DockerLint.Shell.Parsing;

/// <summary>The kinds of tokens between which the shell grammar stands.</summary>
internal enum ShellTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A line break.</summary>
    NewLine,

    /// <summary>A word; whether it is a keyword depends on where it stands.</summary>
    Word,

    /// <summary>A number, or a name in braces, right before a redirection.</summary>
    Descriptor,

    /// <summary>Any operator.</summary>
    Operator,
}
