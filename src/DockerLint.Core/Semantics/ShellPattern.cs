using System.Text;

namespace DockerLint.Semantics;

/// <summary>
/// A pattern of the operators <c># ## % %% / //</c> as BuildKit understands it: <c>*</c> any text, <c>?</c> one character, backslash
/// escapes, no bracket expressions. Methods return null where the result is not worth the effort to know.
/// </summary>
internal sealed class ShellPattern
{
    private const char AnyCharacter = '\uFFFF';
    private const long MaximumWork = 4_000_000;

    // The texts between the stars, AnyCharacter standing for a question mark.
    private readonly IReadOnlyList<string> segments;
    private readonly int length;

    private ShellPattern(IReadOnlyList<string> segments)
    {
        this.segments = segments;
        length = segments.Sum(segment => segment.Length);
    }

    /// <summary>Null for an escape before anything but <c>* ? \ / }</c>, which BuildKit refuses.</summary>
    public static ShellPattern? Parse(string pattern)
    {
        var segments = new List<string>();
        var current = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*':
                    segments.Add(current.ToString());
                    current.Clear();
                    break;
                case '?':
                    current.Append(AnyCharacter);
                    break;
                case '\\' when i + 1 < pattern.Length && "}/*?\\".IndexOf(pattern[i + 1]) >= 0:
                    current.Append(pattern[++i]);
                    break;
                case '\\':
                    return null;
                default:
                    current.Append(pattern[i]);
                    break;
            }
        }

        segments.Add(current.ToString());
        return new ShellPattern(segments);
    }

    public string? RemovePrefix(string value, bool longest)
    {
        if (!CanMatch(value))
        {
            return null;
        }

        var end = MatchAtStart(value, longest);
        return end < 0 ? value : value.Substring(end);
    }

    // The shortest suffix is found from the right, so both are turned around.
    public string? RemoveSuffix(string value, bool longest) =>
        new ShellPattern(segments.Reverse().Select(Reverse).ToList()).RemovePrefix(Reverse(value), longest) is { } result ? Reverse(result) : null;

    public string? Replace(string value, string replacement, bool all)
    {
        // In the replacement of // BuildKit lets the regular expression engine expand $1 and the like.
        if (!CanMatch(value) || (all && replacement.Contains("$")))
        {
            return null;
        }

        var result = new StringBuilder();
        var copied = 0;
        for (var from = 0; from <= value.Length;)
        {
            var (start, end) = Find(value, from);
            if (start < 0)
            {
                break;
            }

            result.Append(value, copied, start - copied);

            // An empty match just behind another match is none.
            if (end > copied || start == 0)
            {
                result.Append(replacement);
            }

            copied = end;
            from = end > from ? end : from + 1;
            if (!all)
            {
                break;
            }
        }

        return result.Append(value, copied, value.Length - copied).ToString();
    }

    private static string Reverse(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    private static bool MatchesAt(string value, string segment, int at)
    {
        if (at < 0 || at + segment.Length > value.Length)
        {
            return false;
        }

        for (var i = 0; i < segment.Length; i++)
        {
            if (segment[i] != AnyCharacter && segment[i] != value[at + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOf(string value, string segment, int from)
    {
        for (var at = from; at + segment.Length <= value.Length; at++)
        {
            if (MatchesAt(value, segment, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Wildcards match no line feed and question marks whole code points: rare enough to leave such values alone.</summary>
    private bool CanMatch(string value)
    {
        if ((long)value.Length * (length + 1) > MaximumWork)
        {
            return false;
        }

        var hasQuestionMark = segments.Any(segment => segment.IndexOf(AnyCharacter) >= 0);
        return !((hasQuestionMark || segments.Count > 1) && value.Contains("\n")) && !(hasQuestionMark && value.Any(char.IsSurrogate));
    }

    private int MatchAtStart(string value, bool longest)
    {
        if (!MatchesAt(value, segments[0], 0))
        {
            return -1;
        }

        var end = MatchRest(value, segments[0].Length);
        if (end < 0 || !longest || segments.Count == 1)
        {
            return end;
        }

        var last = segments[segments.Count - 1];
        for (var at = value.Length - last.Length; at > end - last.Length; at--)
        {
            if (MatchesAt(value, last, at))
            {
                return at + last.Length;
            }
        }

        return end;
    }

    private (int Start, int End) Find(string value, int from)
    {
        var start = IndexOf(value, segments[0], from);
        var end = start < 0 ? -1 : MatchRest(value, start + segments[0].Length);
        return end < 0 ? (-1, -1) : (start, end);
    }

    // The earliest place of each segment leaves the most room for the next, so there is nothing to go back to.
    private int MatchRest(string value, int end)
    {
        for (var i = 1; i < segments.Count; i++)
        {
            var at = IndexOf(value, segments[i], end);
            if (at < 0)
            {
                return -1;
            }

            end = at + segments[i].Length;
        }

        return end;
    }
}
