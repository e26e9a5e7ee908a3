namespace DockerLint.Dockerfile.Syntax;

/// <summary>A word as written, quotes and variables included; one token, or several where continuations cut it.</summary>
public sealed class WordSyntax : ArgumentSyntax
{
    internal WordSyntax(int firstToken, int endToken)
        : base(DockerfileSyntaxKind.Word, firstToken, endToken)
    {
    }

    private protected override MappedText Map()
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
