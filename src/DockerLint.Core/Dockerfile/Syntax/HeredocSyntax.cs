namespace DockerLint.Dockerfile.Syntax;

/// <summary>The lines of a here-document and the word that ends it. Its marker stands in the instruction's text.</summary>
public sealed class HeredocSyntax : DockerfileNode
{
    private MappedText? body;

    internal HeredocSyntax(int firstToken, int endToken, string name, TextSpan markerSpan, int fileDescriptor, bool stripsTabs, bool expands, bool isEscaped)
        : base(DockerfileSyntaxKind.Heredoc, firstToken, endToken)
    {
        Name = name;
        MarkerSpan = markerSpan;
        FileDescriptor = fileDescriptor;
        StripsTabs = stripsTabs;
        Expands = expands;
        IsDelimiterEscaped = isEscaped;
    }

    /// <summary>The delimiter without quotes.</summary>
    public string Name { get; }

    /// <summary>The marker, from its digits or angle brackets to the end of the delimiter, in the file.</summary>
    public TextSpan MarkerSpan { get; }

    /// <summary>The number before the angle brackets: the file descriptor that a shell opens it at; 0, the standard input, without one.</summary>
    public int FileDescriptor { get; }

    /// <summary>Whether leading tabs are removed (<c>&lt;&lt;-</c>).</summary>
    public bool StripsTabs { get; }

    /// <summary>
    /// Whether COPY and ADD expand variables in it: no part of the delimiter is quoted. As in BuildKit an escape alone does not count
    /// as a quote; for a shell, which reads the here-documents of RUN itself, it does.
    /// </summary>
    public bool Expands { get; }

    /// <summary>Whether the delimiter has a backslash, by which people mean that nothing is to be expanded.</summary>
    public bool IsDelimiterEscaped { get; }

    /// <summary>The lines; of no width when there are none.</summary>
    public SyntaxToken BodyToken => Token(FirstTokenIndex);

    /// <summary>The word that ends it; missing when the file ends first.</summary>
    public SyntaxToken TerminatorToken => Token(FirstTokenIndex + 1);

    /// <summary>The lines as the instruction gets them, with a map to the file.</summary>
    public MappedText Body => body ??= MapBody();

    private MappedText MapBody()
    {
        var span = BodyToken.Span;
        if (!StripsTabs)
        {
            return MappedText.From(SyntaxTree.Text, span);
        }

        var builder = new MappedTextBuilder(span.Start);
        var text = SyntaxTree.Text.ToString();
        for (var position = span.Start; position < span.End;)
        {
            var start = position;
            while (start < span.End && text[start] == '\t')
            {
                start++;
            }

            var newline = text.IndexOf('\n', start, span.End - start);
            position = newline < 0 ? span.End : newline + 1;
            builder.Append(text, start, position - start, start);
        }

        return builder.ToMappedText();
    }
}
