using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

/// <summary>Turns the written form of a scalar into the text it stands for, with the way back for each character.</summary>
internal static class ScalarDecoder
{
    /// <summary>Decodes the token at a span.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The scalar with quotes or header, without anchor and tag.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="parentIndentation">Column of the innermost block collection around it, -1 for none; block scalars are indented against it.</param>
    public static MappedText Decode(string text, TextSpan span, ScalarStyle style, int parentIndentation) => style switch
    {
        ScalarStyle.Literal or ScalarStyle.Folded => new BlockScalarDecoder(text, span, style == ScalarStyle.Folded, parentIndentation).Decode(),
        ScalarStyle.Plain => new FlowScalarDecoder(text, span.Start, span.End, style).Decode(),
        _ => new FlowScalarDecoder(text, span.Start + 1, Math.Max(span.Start + 1, span.End - 1), style).Decode(),
    };
}
