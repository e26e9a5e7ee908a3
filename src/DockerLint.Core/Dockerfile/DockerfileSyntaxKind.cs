namespace DockerLint.Dockerfile;

/// <summary>Kinds of tokens, trivia and nodes of a Dockerfile.</summary>
public enum DockerfileSyntaxKind
{
    /// <summary>No kind.</summary>
    None,

    /// <summary>The word that names an instruction, or a keyword inside one (AS, CMD, NONE).</summary>
    KeywordToken,

    /// <summary>A word, or a piece of one that a continuation cuts.</summary>
    WordToken,

    /// <summary>A flag's name with its two dashes.</summary>
    FlagNameToken,

    /// <summary>An equals sign between a name and a value.</summary>
    EqualsToken,

    /// <summary>One line's worth of shell text.</summary>
    ShellTextToken,

    /// <summary>The bracket that opens a JSON array.</summary>
    OpenBracketToken,

    /// <summary>The bracket that closes a JSON array.</summary>
    CloseBracketToken,

    /// <summary>A comma in a JSON array.</summary>
    CommaToken,

    /// <summary>A JSON string with its quotes, or a piece of one that a continuation cuts.</summary>
    JsonStringToken,

    /// <summary>The lines of a here-document.</summary>
    HeredocBodyToken,

    /// <summary>The word that ends a here-document.</summary>
    HeredocTerminatorToken,

    /// <summary>The number sign of a parser directive.</summary>
    HashToken,

    /// <summary>The name of a parser directive.</summary>
    DirectiveNameToken,

    /// <summary>The value of a parser directive.</summary>
    DirectiveValueToken,

    /// <summary>The line break that ends an instruction or directive; of no width at the end of the file.</summary>
    EndOfLineToken,

    /// <summary>The end of the file.</summary>
    EndOfFileToken,

    /// <summary>Blanks and tabs.</summary>
    WhitespaceTrivia,

    /// <summary>A line break that ends no instruction.</summary>
    EndOfLineTrivia,

    /// <summary>A comment from its number sign to the end of its line.</summary>
    CommentTrivia,

    /// <summary>The escape character at the end of a line, with the blanks and the line break behind it.</summary>
    LineContinuationTrivia,

    /// <summary>A byte order mark that stands in the text.</summary>
    ByteOrderMarkTrivia,

    /// <summary>Text that could not be understood.</summary>
    SkippedTextTrivia,

    /// <summary>A whole file.</summary>
    DockerfileFile,

    /// <summary>A parser directive.</summary>
    ParserDirective,

    /// <summary>FROM.</summary>
    FromInstruction,

    /// <summary>RUN.</summary>
    RunInstruction,

    /// <summary>CMD.</summary>
    CmdInstruction,

    /// <summary>LABEL.</summary>
    LabelInstruction,

    /// <summary>MAINTAINER.</summary>
    MaintainerInstruction,

    /// <summary>EXPOSE.</summary>
    ExposeInstruction,

    /// <summary>ENV.</summary>
    EnvInstruction,

    /// <summary>ADD.</summary>
    AddInstruction,

    /// <summary>COPY.</summary>
    CopyInstruction,

    /// <summary>ENTRYPOINT.</summary>
    EntrypointInstruction,

    /// <summary>VOLUME.</summary>
    VolumeInstruction,

    /// <summary>USER.</summary>
    UserInstruction,

    /// <summary>WORKDIR.</summary>
    WorkdirInstruction,

    /// <summary>ARG.</summary>
    ArgInstruction,

    /// <summary>ONBUILD.</summary>
    OnbuildInstruction,

    /// <summary>STOPSIGNAL.</summary>
    StopsignalInstruction,

    /// <summary>HEALTHCHECK.</summary>
    HealthcheckInstruction,

    /// <summary>SHELL.</summary>
    ShellInstruction,

    /// <summary>A line whose first word is no instruction.</summary>
    UnknownInstruction,

    /// <summary>A flag.</summary>
    Flag,

    /// <summary>A word.</summary>
    Word,

    /// <summary>A name with or without a value.</summary>
    KeyValue,

    /// <summary>A command as text for a shell.</summary>
    ShellForm,

    /// <summary>A JSON array.</summary>
    ExecForm,

    /// <summary>A string of a JSON array.</summary>
    JsonString,

    /// <summary>The body and the end of a here-document.</summary>
    Heredoc,
}
