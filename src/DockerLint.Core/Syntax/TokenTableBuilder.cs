namespace DockerLint.Syntax;

/// <summary>
/// Fills a <see cref="TokenTable"/> in ascending order. Whoever uses it names tokens only; everything between two tokens is cut
/// into trivia by <see cref="ScanTrivia"/>, which is what makes a gap impossible.
/// </summary>
/// <param name="text">The text that the table will cover.</param>
internal abstract class TokenTableBuilder(string text)
{
    private readonly List<int> kinds = [];
    private readonly List<int> starts = [];
    private readonly List<int> widths = [];
    private readonly List<int> firstTrivia = [];
    private readonly List<int> leadingCounts = [];
    private readonly List<int> triviaKinds = [];
    private readonly List<int> triviaStarts = [];

    // Index of the first trivia that is not yet owned by a token.
    private int pendingTriviaStart;

    /// <summary>Index that the next token will have.</summary>
    public int Count => kinds.Count;

    /// <summary>Offset up to which the text is covered by tokens and trivia.</summary>
    public int Position { get; private set; }

    protected string Text { get; } = text;

    /// <summary>Offset of a token that was added.</summary>
    public int StartOf(int token) => starts[token];

    /// <summary>Offset behind a token that was added.</summary>
    public int EndOf(int token) => starts[token] + widths[token];

    /// <summary>Adds the token at a span that begins at or behind <see cref="Position"/>; returns its index.</summary>
    public int AddToken(int kind, int start, int end)
    {
        if (start < Position || end < start || end > Text.Length)
        {
            throw new InvalidOperationException($"Token [{start}..{end}) after {Position} in a text of {Text.Length}.");
        }

        FillTrivia(start);
        kinds.Add(kind);
        starts.Add(start);
        widths.Add(end - start);
        firstTrivia.Add(pendingTriviaStart);
        leadingCounts.Add(triviaKinds.Count - pendingTriviaStart);
        pendingTriviaStart = triviaKinds.Count;
        Position = end;
        return kinds.Count - 1;
    }

    /// <summary>Adds a token of no width that the grammar requires and the text does not have.</summary>
    public int AddMissing(int kind)
    {
        var index = AddToken(kind, Position, Position);
        kinds[index] |= TokenTable.MissingFlag;
        return index;
    }

    /// <summary>The table; the last token must reach the end of the text.</summary>
    public TokenTable ToTable()
    {
        if (Position != Text.Length || Count == 0)
        {
            throw new InvalidOperationException($"The table ends at {Position}, the text at {Text.Length}.");
        }

        return new TokenTable(kinds.ToArray(), starts.ToArray(), widths.ToArray(), firstTrivia.ToArray(), leadingCounts.ToArray(), triviaKinds.ToArray(), triviaStarts.ToArray(), Text.Length);
    }

    /// <summary>The kind and end of the trivia that begins at an offset; must end behind it and not behind <paramref name="limit"/>.</summary>
    protected abstract (int Kind, int End) ScanTrivia(int start, int limit);

    /// <summary>Whether trivia of this kind closes the line of the token before it: what follows leads the next token.</summary>
    protected abstract bool EndsLine(int triviaKind);

    /// <summary>Whether a token of this kind ends its line, so that all trivia behind it leads the next token.</summary>
    protected abstract bool IsLineEnd(int tokenKind);

    private void FillTrivia(int end)
    {
        var last = kinds.Count - 1;
        // Trivia up to the end of the line trails the token before it.
        var trailing = last >= 0 && !IsLineEnd(kinds[last] & ~TokenTable.MissingFlag);
        while (Position < end)
        {
            var (kind, triviaEnd) = ScanTrivia(Position, end);
            triviaKinds.Add(kind);
            triviaStarts.Add(Position);
            Position = triviaEnd;
            if (trailing)
            {
                pendingTriviaStart = triviaKinds.Count;
                trailing = !EndsLine(kind);
            }
        }
    }
}
