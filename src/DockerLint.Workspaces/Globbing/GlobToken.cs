namespace DockerLint.Workspaces.Globbing;

/// <summary>One piece of a pattern.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Text">Text of a literal; the members of a set as pairs of a first and a last character.</param>
/// <param name="Negated">Whether a set matches what is not in it.</param>
/// <param name="Low">Lower bound of a number.</param>
/// <param name="High">Upper bound of a number.</param>
internal sealed record GlobToken(GlobTokenKind Kind, string Text = "", bool Negated = false, long Low = 0, long High = 0)
{
    public static readonly GlobToken AnyCharacter = new(GlobTokenKind.AnyCharacter);
    public static readonly GlobToken Star = new(GlobTokenKind.Star);
    public static readonly GlobToken DoubleStar = new(GlobTokenKind.DoubleStar);
    public static readonly GlobToken Folders = new(GlobTokenKind.Folders);

    public bool IsStar => Kind >= GlobTokenKind.Star;

    /// <summary>Goes over what a token that is no star matches.</summary>
    public bool TryConsume(string text, ref int position)
    {
        if (Kind == GlobTokenKind.Literal)
        {
            if (string.CompareOrdinal(text, position, Text, 0, Text.Length) != 0)
            {
                return false;
            }

            position += Text.Length;
            return true;
        }

        if (Kind == GlobTokenKind.Number)
        {
            return TryConsumeNumber(text, ref position);
        }

        if (position >= text.Length || (text[position] == '/' && Kind != GlobTokenKind.SlashSet) || (Kind != GlobTokenKind.AnyCharacter && !SetHolds(text[position])))
        {
            return false;
        }

        // A character beyond the first plane is one character, though it takes two places.
        position += char.IsSurrogatePair(text, position) ? 2 : 1;
        return true;
    }

    private bool SetHolds(char c)
    {
        for (var i = 0; i + 1 < Text.Length; i += 2)
        {
            if (c >= Text[i] && c <= Text[i + 1])
            {
                return !Negated;
            }
        }

        return Negated;
    }

    private bool TryConsumeNumber(string text, ref int position)
    {
        var end = position;
        var negative = end < text.Length && text[end] == '-';
        if (end < text.Length && text[end] is '-' or '+')
        {
            end++;
        }

        var digits = end;
        long value = 0;
        while (end < text.Length && text[end] is >= '0' and <= '9' && end - digits < 18)
        {
            value = (value * 10) + (text[end++] - '0');
        }

        value = negative ? -value : value;
        if (end == digits || value < Low || value > High)
        {
            return false;
        }

        position = end;
        return true;
    }
}
