namespace DockerLint.Shell.Syntax;

/// <summary><c>2&gt;file</c> and the like; the target of a here-document is its delimiter.</summary>
internal sealed class RedirectionNode(TextSpan span, string? descriptor, string symbol, TextSpan operatorSpan, WordNode? target, HereDocumentNode? hereDocument) : ShellNode(span)
{
    public string? Descriptor { get; } = descriptor;

    public string Operator { get; } = symbol;

    public TextSpan OperatorSpan { get; } = operatorSpan;

    public WordNode? Target { get; } = target;

    public HereDocumentNode? HereDocument { get; } = hereDocument;
}
