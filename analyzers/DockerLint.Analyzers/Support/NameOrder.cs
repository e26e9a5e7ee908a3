using System.Globalization;

namespace DockerLint.Analyzers.Support;

/// <summary>The order in which people expect names: signs before digits before letters, capitals beside their small ones.</summary>
internal static class NameOrder
{
    /// <summary>Compares two names; names that differ in case alone are compared by it.</summary>
    public static int Compare(string? first, string? second)
    {
        var (one, other) = (first ?? string.Empty, second ?? string.Empty);
        for (var i = 0; i < one.Length && i < other.Length; i++)
        {
            if (Weight(one[i]) is var weight && weight - Weight(other[i]) is var difference and not 0)
            {
                return difference;
            }
        }

        return one.Length != other.Length ? one.Length - other.Length : string.CompareOrdinal(one, other);
    }

    /// <summary>Compares texts in which runs of digits count as numbers.</summary>
    public static int CompareNumbers(string first, string second)
    {
        var (i, j) = (0, 0);
        while (i < first.Length && j < second.Length)
        {
            if (IsDigit(first[i]) && IsDigit(second[j]))
            {
                var (one, other) = (ReadNumber(first, ref i), ReadNumber(second, ref j));
                if (one != other)
                {
                    return one.CompareTo(other);
                }
            }
            else if (Weight(first[i++]) - Weight(second[j++]) is var difference and not 0)
            {
                return difference;
            }
        }

        return (first.Length - i) - (second.Length - j);
    }

    private static int Weight(char c) => c == '_' ? 1 : char.IsLetterOrDigit(c) ? char.ToLower(c, CultureInfo.InvariantCulture) + 1000 : c + 2;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static long ReadNumber(string text, ref int at)
    {
        var number = 0L;
        for (var count = 0; at < text.Length && IsDigit(text[at]) && count < 15; count++)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return number;
    }
}
