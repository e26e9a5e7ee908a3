namespace DockerLint.Workspaces.Globbing;

/// <summary>Multiplies the <c>{a,b}</c> of an editorconfig pattern out; <c>{1..3}</c> stays, a lone <c>{a}</c> becomes plain characters.</summary>
internal static class BraceExpansion
{
    private const int MaximumResults = 512;

    /// <summary>The patterns without alternatives; null when they are too many.</summary>
    public static IReadOnlyList<string>? Expand(string pattern)
    {
        var open = Find(pattern, 0, '{');
        if (open < 0)
        {
            return [pattern];
        }

        var before = pattern.Substring(0, open);
        var parts = SplitGroup(pattern, open, out var end);
        if (parts is null)
        {
            return Join([before + "\\{"], Expand(pattern.Substring(open + 1)));
        }

        var rest = Expand(pattern.Substring(end));
        if (parts.Count > 1)
        {
            var alternatives = new List<string>();
            foreach (var part in parts)
            {
                if (Expand(part) is not { } expanded || alternatives.Count + expanded.Count > MaximumResults)
                {
                    return null;
                }

                alternatives.AddRange(expanded);
            }

            return Join(alternatives.Select(alternative => before + alternative).ToArray(), rest);
        }

        return TryReadRange(parts[0], out _, out _)
            ? Join([before + "{" + parts[0] + "}"], rest)
            : Join(Join([before + "\\{"], Expand(parts[0])), Join(["\\}"], rest));
    }

    /// <summary>Reads <c>1..3</c>.</summary>
    public static bool TryReadRange(string text, out long low, out long high)
    {
        low = high = 0;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (dots <= 0
            || !long.TryParse(text.Substring(0, dots), System.Globalization.NumberStyles.AllowLeadingSign, culture, out var first)
            || !long.TryParse(text.Substring(dots + 2), System.Globalization.NumberStyles.AllowLeadingSign, culture, out var last))
        {
            return false;
        }

        low = Math.Min(first, last);
        high = Math.Max(first, last);
        return true;
    }

    // The parts between the commas of the group that opens at an offset; null when it is not closed.
    private static List<string>? SplitGroup(string pattern, int open, out int end)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = open + 1;
        for (var i = open; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case ',' when depth == 1:
                    parts.Add(pattern.Substring(start, i - start));
                    start = i + 1;
                    break;
                case '}' when --depth == 0:
                    parts.Add(pattern.Substring(start, i - start));
                    end = i + 1;
                    return parts;
            }
        }

        end = open;
        return null;
    }

    private static int Find(string pattern, int from, char wanted)
    {
        for (var i = from; i < pattern.Length; i++)
        {
            if (pattern[i] == wanted)
            {
                return i;
            }

            if (pattern[i] == '\\')
            {
                i++;
            }
        }

        return -1;
    }

    private static string[]? Join(IReadOnlyList<string>? heads, IReadOnlyList<string>? tails) =>
        heads is null || tails is null || heads.Count * tails.Count > MaximumResults
            ? null
            : heads.SelectMany(head => tails.Select(tail => head + tail)).ToArray();
}
