using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

/// <summary>Cuts what stands between the tokens of a Compose file into blanks, line breaks, comments and skipped text.</summary>
internal sealed class ComposeTokenTableBuilder(string text) : TokenTableBuilder(text)
{
    protected override (int Kind, int End) ScanTrivia(int start, int limit)
    {
        var c = Text[start];
        if (start == 0 && c == YamlCharacters.ByteOrderMark)
        {
            return ((int)ComposeSyntaxKind.ByteOrderMarkTrivia, 1);
        }

        if (c is '\n' or '\r')
        {
            return ((int)ComposeSyntaxKind.EndOfLineTrivia, Math.Min(limit, start + YamlCharacters.BreakLength(Text, start)));
        }

        if (YamlCharacters.IsBlank(c))
        {
            return ((int)ComposeSyntaxKind.WhitespaceTrivia, SkipWhile(start, limit, YamlCharacters.IsBlank));
        }

        if (c == '#' && BeginsComment(start))
        {
            return ((int)ComposeSyntaxKind.CommentTrivia, Math.Min(limit, YamlCharacters.LineEnd(Text, start)));
        }

        return ((int)ComposeSyntaxKind.SkippedTextTrivia, SkipUnknown(start, limit));
    }

    protected override bool EndsLine(int triviaKind) => triviaKind == (int)ComposeSyntaxKind.EndOfLineTrivia;

    protected override bool IsLineEnd(int tokenKind) => false;

    private bool BeginsComment(int position)
    {
        // Behind a token a hash is a comment even without a blank: only there the scanner has let it pass.
        return position == Position || YamlCharacters.IsBlank(Text[position - 1]) || YamlCharacters.IsBreak(Text[position - 1]);
    }

    private int SkipUnknown(int start, int limit)
    {
        var end = start + 1;
        while (end < limit && Text[end] is not ('\n' or '\r'))
        {
            if (Text[end] == '#' && YamlCharacters.IsBlank(Text[end - 1]))
            {
                break;
            }

            end++;
        }

        while (end > start + 1 && YamlCharacters.IsBlank(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private int SkipWhile(int start, int limit, Func<char, bool> condition)
    {
        var end = start + 1;
        while (end < limit && condition(Text[end]))
        {
            end++;
        }

        return end;
    }
}
