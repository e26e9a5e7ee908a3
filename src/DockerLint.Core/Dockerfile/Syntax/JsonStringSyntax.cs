using DockerLint.Dockerfile.Parsing;

namespace DockerLint.Dockerfile.Syntax;

/// <summary>A string of a JSON array; its logical text is decoded.</summary>
public sealed class JsonStringSyntax : ArgumentSyntax
{
    internal JsonStringSyntax(int firstToken, int endToken)
        : base(DockerfileSyntaxKind.JsonString, firstToken, endToken)
    {
    }

    private protected override MappedText Map()
    {
        // The raw string first, without continuations; then its escapes, each mapped through the first map.
        var raw = new MappedTextBuilder(Span.Start);
        foreach (var token in DescendantTokens())
        {
            raw.Append(SyntaxTree.Text, token.Span);
        }

        return JsonStringDecoder.Decode(raw.ToMappedText());
    }
}
