namespace DockerLint.Workspaces.Globbing;

/// <summary>
/// A pattern for paths with <c>/</c> between segments, already split into pieces by one of the dialects. Matching takes time
/// at most in proportion to stars × length of the text², whatever the pattern.
/// </summary>
internal sealed class Glob
{
    // Each star costs one level of recursion; a pattern with more is no pattern that anyone means.
    private const int MaximumStars = 64;

    private readonly GlobToken[] tokens;
    private readonly int[] starNumbers;
    private readonly int starCount;

    private Glob(GlobToken[] tokens)
    {
        this.tokens = tokens;
        starNumbers = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            starNumbers[i] = tokens[i].IsStar ? starCount++ : -1;
        }
    }

    /// <summary>A pattern from its pieces; null when it has more stars than are taken.</summary>
    public static Glob? Create(IEnumerable<GlobToken> pieces)
    {
        var glob = new Glob(pieces.ToArray());
        return glob.starCount > MaximumStars ? null : glob;
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(string text)
    {
        if (tokens.Length > 0 && tokens[tokens.Length - 1] is { Kind: GlobTokenKind.Literal, Text: var ending } && !text.EndsWith(ending, StringComparison.Ordinal))
        {
            return false;
        }

        // What a star has failed on once it fails on again; remembered where several stars could try it repeatedly.
        return IsMatch(0, text, 0, starCount > 1 ? new bool[starCount * (text.Length + 1)] : null);
    }

    /// <summary>Whether it consists of stars alone and so matches every name.</summary>
    public bool IsOnlyStars => tokens.Length > 0 && starCount == tokens.Length;

    /// <summary>Whether some longer text that begins with this one may match.</summary>
    /// <param name="text">A text that ends in a slash.</param>
    public bool MayStartWith(string text) => MayStartWith(0, text, 0, starCount > 1 ? new bool[starCount * (text.Length + 1)] : null);

    private bool MayStartWith(int token, string text, int position, bool[]? failed)
    {
        for (; token < tokens.Length; token++)
        {
            var current = tokens[token];
            if (position == text.Length || current.Kind is GlobTokenKind.DoubleStar or GlobTokenKind.Folders)
            {
                return true;
            }

            if (current.Kind == GlobTokenKind.Star)
            {
                return MayStarStartWith(token, text, position, failed);
            }

            var rest = text.Length - position;
            if (current.Kind == GlobTokenKind.Literal && current.Text.Length > rest)
            {
                return string.CompareOrdinal(text, position, current.Text, 0, rest) == 0;
            }

            if (!current.TryConsume(text, ref position))
            {
                return false;
            }
        }

        return false;
    }

    private bool MayStarStartWith(int token, string text, int position, bool[]? failed)
    {
        var memory = (starNumbers[token] * (text.Length + 1)) + position;
        if (failed is not null && failed[memory])
        {
            return false;
        }

        for (var end = position; end < text.Length; end++)
        {
            if (MayStartWith(token + 1, text, end, failed))
            {
                return true;
            }

            if (text[end] == '/')
            {
                break;
            }
        }

        if (failed is not null)
        {
            failed[memory] = true;
        }

        return false;
    }

    private bool IsMatch(int token, string text, int position, bool[]? failed)
    {
        for (; token < tokens.Length; token++)
        {
            if (tokens[token].IsStar)
            {
                return IsStarMatch(token, text, position, failed);
            }

            if (!tokens[token].TryConsume(text, ref position))
            {
                return false;
            }
        }

        return position == text.Length;
    }

    private bool IsStarMatch(int token, string text, int position, bool[]? failed)
    {
        var memory = (starNumbers[token] * (text.Length + 1)) + position;
        if (failed is not null && failed[memory])
        {
            return false;
        }

        var kind = tokens[token].Kind;
        for (var end = position; end <= text.Length; end++)
        {
            var mayEndHere = kind != GlobTokenKind.Folders || end == position || text[end - 1] == '/';
            if (mayEndHere && IsMatch(token + 1, text, end, failed))
            {
                return true;
            }

            if (kind == GlobTokenKind.Star && end < text.Length && text[end] == '/')
            {
                break;
            }
        }

        if (failed is not null)
        {
            failed[memory] = true;
        }

        return false;
    }
}
