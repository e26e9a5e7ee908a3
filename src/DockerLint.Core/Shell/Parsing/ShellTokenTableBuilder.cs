using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Cuts what stands between the tokens of a shell text into blanks, line breaks, continuations, comments and skipped text.</summary>
internal sealed class ShellTokenTableBuilder(string text) : TokenTableBuilder(text)
{
    private readonly Queue<TextSpan> skipped = new();

    public int Add(ShellSyntaxKind kind, int start, int end) => AddToken((int)kind, start, end);

    public int AddMissing(ShellSyntaxKind kind) => AddMissing((int)kind);

    /// <summary>Marks a span behind the last token as text that fits nowhere.</summary>
    public void Skip(TextSpan span) => skipped.Enqueue(span);

    /// <summary>Marks everything between the last token and an offset as skipped.</summary>
    public void SkipTo(int end)
    {
        skipped.Clear();
        if (end > Position)
        {
            skipped.Enqueue(TextSpan.FromBounds(Position, end));
        }
    }

    protected override (int Kind, int End) ScanTrivia(int start, int limit)
    {
        while (skipped.Count > 0 && skipped.Peek().End <= start)
        {
            skipped.Dequeue();
        }

        if (skipped.Count > 0)
        {
            var next = skipped.Peek();
            if (next.Start <= start)
            {
                return ((int)ShellSyntaxKind.SkippedTextTrivia, Math.Min(next.End, limit));
            }

            limit = Math.Min(limit, next.Start);
        }

        var (kind, end) = Scan(start, limit);
        return ((int)kind, end);
    }

    protected override bool EndsLine(int triviaKind) => (ShellSyntaxKind)triviaKind is ShellSyntaxKind.EndOfLineTrivia or ShellSyntaxKind.LineContinuationTrivia;

    // The text of a here-document ends with its line.
    protected override bool IsLineEnd(int tokenKind) => (ShellSyntaxKind)tokenKind == ShellSyntaxKind.HereDocumentTextToken;

    private (ShellSyntaxKind Kind, int End) Scan(int start, int limit)
    {
        var end = start + 1;
        switch (Text[start])
        {
            case '\n':
                return (ShellSyntaxKind.EndOfLineTrivia, end);
            case '\r' when end < limit && Text[end] == '\n':
                return (ShellSyntaxKind.EndOfLineTrivia, end + 1);
            case '\\' when end < limit && Text[end] == '\n':
                return (ShellSyntaxKind.LineContinuationTrivia, end + 1);
            case ' ' or '\t':
                while (end < limit && ShellCharacters.IsBlank(Text[end]))
                {
                    end++;
                }

                return (ShellSyntaxKind.WhitespaceTrivia, end);
            case '#':
                var lineEnd = Text.IndexOf('\n', start, limit - start);
                end = lineEnd < 0 ? limit : lineEnd;
                return (ShellSyntaxKind.CommentTrivia, end - (end > start + 1 && lineEnd >= 0 && Text[end - 1] == '\r' ? 1 : 0));
            default:
                while (end < limit && Text[end] is not (' ' or '\t' or '\n'))
                {
                    end++;
                }

                return (ShellSyntaxKind.SkippedTextTrivia, end);
        }
    }
}
