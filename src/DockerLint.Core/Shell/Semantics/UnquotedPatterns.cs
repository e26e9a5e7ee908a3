namespace DockerLint.Shell.Semantics;

/// <summary>Finds unquoted characters of a word that shells expand to file names or several words.</summary>
internal static class UnquotedPatterns
{
    public static bool ContainsGlob(IReadOnlyList<ShellWordPart> parts)
    {
        var hasOpen = false;
        foreach (var part in parts)
        {
            if (part.Kind != ShellWordPartKind.Literal || part.IsQuoted || part.Value.Text is not { } text)
            {
                continue;
            }

            foreach (var c in text)
            {
                if (c is '*' or '?' || (c == ']' && hasOpen))
                {
                    return true;
                }

                hasOpen |= c == '[';
            }
        }

        return parts.Any(part => part.Kind == ShellWordPartKind.Opaque && !part.IsQuoted);
    }

    /// <summary>Number of the part in which <c>{a,b}</c> or <c>{1..9}</c> opens; -1 when none does.</summary>
    public static int FindBraceExpansion(IReadOnlyList<ShellWordPart> parts)
    {
        var openAt = -1;
        var hasSeparator = false;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind != ShellWordPartKind.Literal || parts[i].IsQuoted || parts[i].Value.Text is not { } text)
            {
                continue;
            }

            for (var j = 0; j < text.Length; j++)
            {
                if (text[j] == '{')
                {
                    openAt = openAt < 0 ? i : openAt;
                }
                else if (openAt >= 0 && (text[j] == ',' || (text[j] == '.' && j + 1 < text.Length && text[j + 1] == '.')))
                {
                    hasSeparator = true;
                }
                else if (text[j] == '}' && hasSeparator)
                {
                    return openAt;
                }
            }
        }

        return -1;
    }
}
