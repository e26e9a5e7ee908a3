namespace DockerLint.Analyzers.Support;

/// <summary>What a physical line of a Dockerfile is.</summary>
internal enum SourceLineKind
{
    /// <summary>Blanks at most, between instructions.</summary>
    Blank,

    /// <summary>A comment or a parser directive between instructions.</summary>
    Comment,

    /// <summary>The first line of an instruction, or text that could not be understood.</summary>
    Start,

    /// <summary>A further line of an instruction, comments and blank lines in it included.</summary>
    Inside,

    /// <summary>A line of a here-document, or the one that ends it.</summary>
    Heredoc,
}
