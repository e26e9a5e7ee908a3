namespace DockerLint.Syntax;

/// <summary>
/// All tokens and trivia of one file, in order and without gaps: the full spans of the tokens, put end to end, are the text.
/// Nodes hold ranges of this table, so that fidelity is a property of the table and not of each node.
/// </summary>
internal sealed class TokenTable
{
    internal const int MissingFlag = 0x8000;

    private readonly int[] kinds;
    private readonly int[] starts;
    private readonly int[] widths;
    private readonly int[] firstTrivia;
    private readonly int[] leadingCounts;
    private readonly int[] triviaKinds;
    private readonly int[] triviaStarts;
    private readonly int textLength;

    internal TokenTable(int[] kinds, int[] starts, int[] widths, int[] firstTrivia, int[] leadingCounts, int[] triviaKinds, int[] triviaStarts, int textLength)
    {
        this.kinds = kinds;
        this.starts = starts;
        this.widths = widths;
        this.firstTrivia = firstTrivia;
        this.leadingCounts = leadingCounts;
        this.triviaKinds = triviaKinds;
        this.triviaStarts = triviaStarts;
        this.textLength = textLength;
    }

    public int Count => kinds.Length;

    public int TriviaCount => triviaKinds.Length;

    public int Kind(int token) => kinds[token] & ~MissingFlag;

    public bool IsMissing(int token) => (kinds[token] & MissingFlag) != 0;

    public TextSpan Span(int token) => new(starts[token], widths[token]);

    public int FirstLeading(int token) => firstTrivia[token];

    public int FirstTrailing(int token) => firstTrivia[token] + leadingCounts[token];

    public int EndTrivia(int token) => token + 1 < Count ? firstTrivia[token + 1] : TriviaCount;

    public int FullStart(int token) => leadingCounts[token] > 0 ? triviaStarts[firstTrivia[token]] : starts[token];

    public int FullEnd(int token) => token + 1 < Count ? FullStart(token + 1) : textLength;

    public int TriviaKind(int trivia) => triviaKinds[trivia];

    /// <summary>A trivia ends where the next trivia or the token behind it begins.</summary>
    public TextSpan TriviaSpan(int trivia, int owner)
    {
        var start = triviaStarts[trivia];
        int end;
        if (trivia + 1 == FirstTrailing(owner))
        {
            end = starts[owner];
        }
        else if (trivia + 1 < EndTrivia(owner))
        {
            end = triviaStarts[trivia + 1];
        }
        else
        {
            end = FullEnd(owner);
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The token whose full span holds an offset; the last token for the end of the text.</summary>
    public int FindToken(int position)
    {
        var low = 0;
        var high = Count - 1;
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (FullStart(middle) <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
