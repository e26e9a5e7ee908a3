namespace DockerLint.Dockerfile.Parsing;

/// <summary>Cuts the text between tokens of a Dockerfile into trivia.</summary>
internal sealed class DockerfileTokenBuilder(string text) : TokenTableBuilder(text)
{
    /// <summary>The escape character in force; a directive may change it before the first instruction.</summary>
    public char Escape { get; set; } = '\\';

    public int AddToken(DockerfileSyntaxKind kind, int start, int end) => AddToken((int)kind, start, end);

    public int AddMissing(DockerfileSyntaxKind kind) => AddMissing((int)kind);

    protected override (int Kind, int End) ScanTrivia(int start, int limit)
    {
        var c = Text[start];
        var end = start + 1;
        if (c == '\uFEFF' && start == 0)
        {
            return ((int)DockerfileSyntaxKind.ByteOrderMarkTrivia, end);
        }

        if (c is '\n' or '\r')
        {
            if (c == '\r' && end < limit && Text[end] == '\n')
            {
                end++;
            }

            return ((int)DockerfileSyntaxKind.EndOfLineTrivia, end);
        }

        if (Lines.IsSpace(c))
        {
            while (end < limit && Lines.IsSpace(Text[end]) && Text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            return ((int)DockerfileSyntaxKind.WhitespaceTrivia, end);
        }

        if (c == '#')
        {
            // Gaps hold whole lines or the rest of one, so a number sign can only begin a comment line here.
            while (end < limit && Text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            return ((int)DockerfileSyntaxKind.CommentTrivia, end);
        }

        if (c == Escape && TryScanContinuation(start, limit, out var continuationEnd))
        {
            return ((int)DockerfileSyntaxKind.LineContinuationTrivia, continuationEnd);
        }

        while (end < limit && !Lines.IsSpace(Text[end]))
        {
            end++;
        }

        return ((int)DockerfileSyntaxKind.SkippedTextTrivia, end);
    }

    protected override bool EndsLine(int triviaKind) =>
        (DockerfileSyntaxKind)triviaKind is DockerfileSyntaxKind.EndOfLineTrivia or DockerfileSyntaxKind.LineContinuationTrivia;

    protected override bool IsLineEnd(int tokenKind) => (DockerfileSyntaxKind)tokenKind == DockerfileSyntaxKind.EndOfLineToken;

    private bool TryScanContinuation(int start, int limit, out int end)
    {
        end = start + 1;
        while (end < limit && Text[end] is ' ' or '\t')
        {
            end++;
        }

        if (end == limit)
        {
            return true;
        }

        if (Text[end] == '\r')
        {
            end += end + 1 < limit && Text[end + 1] == '\n' ? 2 : 1;
            return true;
        }

        if (Text[end] == '\n')
        {
            end++;
            return true;
        }

        return false;
    }
}
