using System.Text;

namespace DockerLint.Workspaces.Globbing;

/// <summary>
/// Sets and escapes in a pattern of a <c>.dockerignore</c>. They reach the regular expression as they are written, so a set matches a slash like
/// any other character, and stars and question marks in it have been replaced before.
/// </summary>
internal static class DockerIgnoreSet
{
    /// <summary>Reads a set from behind its opening bracket to behind its closing one; null when its meaning is not understood.</summary>
    /// <param name="pattern">A pattern that <see cref="GoPath.IsWellFormed"/> has passed.</param>
    /// <param name="position">0-based offset behind <c>[</c>.</param>
    public static GlobToken? Read(string pattern, ref int position)
    {
        var negated = pattern[position] == '^';
        if (negated)
        {
            position++;
        }

        var members = new StringBuilder();
        while (position < pattern.Length && pattern[position] != ']')
        {
            if (CharacterClass.TryRead(pattern, ref position, members))
            {
                continue;
            }

            if (!TryReadMember(pattern, ref position, out var low))
            {
                return null;
            }

            var high = low;
            if (position < pattern.Length && pattern[position] == '-')
            {
                position++;
                if (!TryReadMember(pattern, ref position, out high) || high < low)
                {
                    return null;
                }
            }

            members.Append(low).Append(high);
        }

        return position++ < pattern.Length ? new GlobToken(GlobTokenKind.SlashSet, members.ToString(), negated) : null;
    }

    /// <summary>Whether the character behind a backslash stands for itself: letters and digits would make a class of characters or an anchor.</summary>
    public static bool IsPlainEscape(string pattern, int position) =>
        position < pattern.Length && pattern[position] < '\u0080' && !char.IsLetterOrDigit(pattern[position]);

    private static bool TryReadMember(string pattern, ref int position, out char member)
    {
        member = pattern[position++];
        if (member == '\\')
        {
            if (!IsPlainEscape(pattern, position))
            {
                return false;
            }

            member = pattern[position++];
            return true;
        }

        // A class of an unknown name is refused; half a character is none.
        var isClass = member == '[' && position < pattern.Length && pattern[position] == ':' && pattern.IndexOf(":]", position, StringComparison.Ordinal) >= 0;
        return member is not ('*' or '?') && !isClass && !char.IsSurrogate(member);
    }
}
