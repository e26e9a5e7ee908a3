using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

/// <summary>One token of the scanner, in 0-based offsets and columns of the file.</summary>
internal readonly record struct YamlToken(YamlTokenKind Kind, int Start, int End, int Column, ScalarStyle Style = ScalarStyle.Plain)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public bool IsKey => Kind is YamlTokenKind.Key or YamlTokenKind.ExplicitKey;

    public bool IsFlowStart => Kind is YamlTokenKind.FlowSequenceStart or YamlTokenKind.FlowMappingStart;

    public bool IsFlowEnd => Kind is YamlTokenKind.FlowSequenceEnd or YamlTokenKind.FlowMappingEnd;

    /// <summary>Whether this is the end that a start of a flow collection needs.</summary>
    public bool Closes(YamlToken start) => Kind == (start.Kind == YamlTokenKind.FlowSequenceStart ? YamlTokenKind.FlowSequenceEnd : YamlTokenKind.FlowMappingEnd);

    public bool EndsDocument => Kind is YamlTokenKind.End or YamlTokenKind.DocumentStart or YamlTokenKind.DocumentEnd or YamlTokenKind.Directive;
}
