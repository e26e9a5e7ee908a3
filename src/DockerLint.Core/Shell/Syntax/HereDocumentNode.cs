namespace DockerLint.Shell.Syntax;

/// <summary>A here-document, filled when the line that announces it has ended.</summary>
internal sealed class HereDocumentNode(string delimiter, bool isQuoted, bool stripsTabs, TextSpan operatorSpan)
{
    public string Delimiter { get; } = delimiter;

    /// <summary>Whether the delimiter was quoted, so that the body is taken as it is.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public bool StripsTabs { get; } = stripsTabs;

    public TextSpan OperatorSpan { get; } = operatorSpan;

    /// <summary>The body without the tabs that <c>&lt;&lt;-</c> removes; null when the text ends before it.</summary>
    public MappedText? Body { get; set; }

    /// <summary>The body as a word over its own text, when it is expanded.</summary>
    public WordNode? Content { get; set; }
}
