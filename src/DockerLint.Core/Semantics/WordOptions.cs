namespace DockerLint.Semantics;

/// <summary>How BuildKit reads a word in places that differ from an ordinary instruction argument.</summary>
[Flags]
public enum WordOptions
{
    /// <summary>An ordinary argument: quotes and escapes are removed, variables are expanded, an unset variable is empty.</summary>
    Default = 0,

    /// <summary>Quotes are ordinary characters, as in the body of a heredoc that COPY or ADD writes to a file.</summary>
    LiteralQuotes = 1,

    /// <summary>Quotes keep their meaning and stay in the value, as when a heredoc delimiter is compared with its quoted form.</summary>
    KeepQuotes = 2,

    /// <summary>The escape character keeps its meaning and stays in the value.</summary>
    KeepEscapes = 4,

    /// <summary>A reference to an unset variable stays in the value as it was written.</summary>
    KeepUnset = 8,
}
