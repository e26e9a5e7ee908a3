namespace DockerLint.Dockerfile.Syntax;

/// <summary>One argument: a word or a JSON string.</summary>
public abstract class ArgumentSyntax : DockerfileNode
{
    private MappedText? text;

    private protected ArgumentSyntax(DockerfileSyntaxKind kind, int firstToken, int endToken)
        : base(kind, firstToken, endToken)
    {
    }

    /// <summary>Its logical text with a map to the file: continuations removed, JSON escapes decoded; quotes of words are kept.</summary>
    public MappedText Text => text ??= Map();

    /// <summary>Its logical text. Quotes and variables of a word are as written: BuildKit expands them later.</summary>
    public string ValueText => Text.Text;

    /// <summary>Its place without the quotes of JSON; its span when it is a word.</summary>
    public TextSpan ContentSpan => this is JsonStringSyntax && Span.Length > 1 ? TextSpan.FromBounds(Span.Start + 1, Span.End - 1) : Span;

    private protected abstract MappedText Map();
}
