namespace DockerLint.Compose.Parsing;

internal enum YamlTokenKind
{
    Directive,
    DocumentStart,
    DocumentEnd,
    BlockEntry,

    /// <summary>Of no width: the next scalar, alias or flow collection is a key.</summary>
    Key,

    /// <summary>A question mark.</summary>
    ExplicitKey,
    Value,
    FlowEntry,
    FlowSequenceStart,
    FlowSequenceEnd,
    FlowMappingStart,
    FlowMappingEnd,
    Anchor,
    Tag,
    Alias,
    Scalar,

    /// <summary>Of no width: text was skipped here because of an error that is already reported.</summary>
    Error,
    End,
}
