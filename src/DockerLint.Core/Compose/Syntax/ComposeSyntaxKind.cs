namespace DockerLint.Compose.Syntax;

/// <summary>The kinds of trivia, tokens and nodes of a Compose file.</summary>
public enum ComposeSyntaxKind
{
    /// <summary>No kind.</summary>
    None,

    /// <summary>Trivia: blanks and tabs.</summary>
    WhitespaceTrivia,

    /// <summary>Trivia: a line break.</summary>
    EndOfLineTrivia,

    /// <summary>Trivia: <c>#</c> to the end of the line.</summary>
    CommentTrivia,

    /// <summary>Trivia: a byte order mark that stands in the text.</summary>
    ByteOrderMarkTrivia,

    /// <summary>Trivia: text that could not be understood.</summary>
    SkippedTextTrivia,

    /// <summary>Token: a directive line, <c>%YAML 1.2</c>.</summary>
    DirectiveToken,

    /// <summary>Token: <c>---</c>.</summary>
    DocumentStartToken,

    /// <summary>Token: <c>...</c>.</summary>
    DocumentEndToken,

    /// <summary>Token: <c>-</c> of a sequence item.</summary>
    DashToken,

    /// <summary>Token: <c>?</c> of an explicit key.</summary>
    QuestionToken,

    /// <summary>Token: <c>:</c> between key and value.</summary>
    ColonToken,

    /// <summary>Token: <c>,</c> in a flow collection.</summary>
    CommaToken,

    /// <summary>Token: <c>[</c>.</summary>
    OpenBracketToken,

    /// <summary>Token: <c>]</c>.</summary>
    CloseBracketToken,

    /// <summary>Token: <c>{</c>.</summary>
    OpenBraceToken,

    /// <summary>Token: <c>}</c>.</summary>
    CloseBraceToken,

    /// <summary>Token: <c>&amp;name</c>.</summary>
    AnchorToken,

    /// <summary>Token: <c>!tag</c>.</summary>
    TagToken,

    /// <summary>Token: <c>*name</c>.</summary>
    AliasToken,

    /// <summary>Token: a scalar with its quotes, or a block scalar with its header, without the line breaks behind it.</summary>
    ScalarToken,

    /// <summary>Token: a value that the file leaves out; always missing.</summary>
    MissingValueToken,

    /// <summary>Token: the end of the file, of no width.</summary>
    EndOfFileToken,

    /// <summary>Node: <see cref="StreamSyntax"/>.</summary>
    Stream,

    /// <summary>Node: <see cref="DocumentSyntax"/>.</summary>
    Document,

    /// <summary>Node: <see cref="MappingSyntax"/>.</summary>
    Mapping,

    /// <summary>Node: <see cref="MappingEntrySyntax"/>.</summary>
    MappingEntry,

    /// <summary>Node: <see cref="SequenceSyntax"/>.</summary>
    Sequence,

    /// <summary>Node: <see cref="SequenceItemSyntax"/>.</summary>
    SequenceItem,

    /// <summary>Node: <see cref="ScalarSyntax"/>.</summary>
    Scalar,

    /// <summary>Node: <see cref="AliasSyntax"/>.</summary>
    Alias,

    /// <summary>Node: <see cref="MissingValueSyntax"/>.</summary>
    MissingValue,
}
