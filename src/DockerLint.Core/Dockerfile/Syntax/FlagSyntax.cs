namespace DockerLint.Dockerfile.Syntax;

/// <summary>A flag: <c>--name</c> or <c>--name=value</c>.</summary>
public sealed class FlagSyntax : DockerfileNode
{
    private readonly int equals;

    internal FlagSyntax(int firstToken, int endToken, string name, int equals, WordSyntax? value)
        : base(DockerfileSyntaxKind.Flag, firstToken, endToken, value is null ? null : [value])
    {
        Name = name;
        this.equals = equals;
        Value = value;
    }

    /// <summary>The name with its two dashes (its first piece when a continuation cuts it).</summary>
    public SyntaxToken NameToken => Token(FirstTokenIndex);

    /// <summary>The name without dashes, as written: BuildKit compares flag names with regard to case.</summary>
    public string Name { get; }

    /// <summary>The equals sign; null if there is none.</summary>
    public SyntaxToken? EqualsToken => OptionalToken(equals);

    /// <summary>
    /// The value; null without an equals sign, missing when nothing follows it. Its logical text is what BuildKit makes of it: without
    /// quotes and backslashes.
    /// </summary>
    public WordSyntax? Value { get; }
}
