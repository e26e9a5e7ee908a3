namespace DockerLint.Dockerfile.Syntax;

/// <summary>One name of ENV, LABEL or ARG with or without a value.</summary>
public sealed class KeyValueSyntax : DockerfileNode
{
    private readonly int equals;

    internal KeyValueSyntax(int firstToken, int endToken, WordSyntax key, int equals, WordSyntax? value)
        : base(DockerfileSyntaxKind.KeyValue, firstToken, endToken, value is null ? [key] : [key, value])
    {
        Key = key;
        this.equals = equals;
        Value = value;
    }

    /// <summary>The name as written.</summary>
    public WordSyntax Key { get; }

    /// <summary>The equals sign; null in the legacy form and where there is none.</summary>
    public SyntaxToken? EqualsToken => OptionalToken(equals);

    /// <summary>The value as written; null if there is none, missing (and empty) when nothing follows the equals sign.</summary>
    public WordSyntax? Value { get; }
}
