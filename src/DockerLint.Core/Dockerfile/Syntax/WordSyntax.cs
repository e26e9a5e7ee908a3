using DockerLint.Dockerfile.Parsing;

namespace DockerLint.Dockerfile.Syntax;

/// <summary>
/// A word as written, quotes and variables included; one token, or several where continuations cut it. The logical text of a flag's
/// value has no quotes and backslashes any more: BuildKit removes them when it takes the flags off, before anything reads the value.
/// </summary>
public sealed class WordSyntax : ArgumentSyntax
{
    private readonly bool isFlagValue;

    internal WordSyntax(int firstToken, int endToken, bool isFlagValue = false)
        : base(DockerfileSyntaxKind.Word, firstToken, endToken) => this.isFlagValue = isFlagValue;

    private protected override MappedText Map() => isFlagValue ? FlagValueDecoder.Decode(MapRaw()) : MapRaw();

    private MappedText MapRaw()
    {
        // Nearly every word stands in one piece.
        if (EndTokenIndex - FirstTokenIndex == 1)
        {
            return MappedText.From(SyntaxTree.Text, Span);
        }

        var builder = new MappedTextBuilder(Span.Start);
        foreach (var token in DescendantTokens())
        {
            builder.Append(SyntaxTree.Text, token.Span);
        }

        return builder.ToMappedText();
    }
}
