using DockerLint.Compose.Parsing;

namespace DockerLint.Compose.Syntax;

/// <summary>A scalar.</summary>
public sealed class ScalarSyntax : ValueSyntax
{
    private readonly int parentIndentation;
    private string? value;
    private MappedText? mappedText;

    internal ScalarSyntax(NodeProperties properties, int endToken, TextSpan tokenSpan, ScalarStyle style, int parentIndentation)
        : base(ComposeSyntaxKind.Scalar, properties, endToken)
    {
        TokenSpan = tokenSpan;
        Style = style;
        this.parentIndentation = parentIndentation;
    }

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>The scalar with its quotes or block header, without anchor and tag.</summary>
    public SyntaxToken ScalarToken => ContentToken;

    /// <summary>The text it stands for: without quotes, escapes, folding and indentation.</summary>
    public string Value => value ?? Decode(SyntaxTree.Text.ToString());

    /// <summary>The text it stands for, with the way back to the file for every character of it.</summary>
    public MappedText GetMappedText() => mappedText ??= ScalarDecoder.Decode(SyntaxTree.Text.ToString(), TokenSpan, Style, parentIndentation);

    internal TextSpan TokenSpan { get; }

    /// <summary>The value, for the parser, which has the text before there is a tree.</summary>
    internal string Decode(string text) => value ??= ScalarDecoder.Decode(text, TokenSpan, Style, parentIndentation).Text;
}
