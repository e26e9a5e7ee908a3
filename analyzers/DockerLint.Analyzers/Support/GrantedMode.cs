namespace DockerLint.Analyzers.Support;

/// <summary>What a mode of <c>chmod</c>, octal or symbolic, grants.</summary>
/// <param name="OthersWrite">Whether everybody may write.</param>
/// <param name="Sticky">Whether files in the directory can only be removed by their owners.</param>
/// <param name="SetsId">Whether the file runs as its owner or group.</param>
internal sealed record GrantedMode(bool OthersWrite, bool Sticky, bool SetsId)
{
    /// <summary>Reads a mode; null when it is none.</summary>
    public static GrantedMode? Parse(string text)
    {
        if (text.Length > 0 && text.All(c => c is >= '0' and <= '7'))
        {
            var special = text.Length > 3 ? text[text.Length - 4] - '0' : 0;
            return new GrantedMode(((text[text.Length - 1] - '0') & 2) != 0, (special & 1) != 0, (special & 6) != 0);
        }

        var result = new GrantedMode(false, false, false);
        foreach (var clause in text.Split(','))
        {
            var at = clause.IndexOfAny(['+', '-', '=']);
            if (at < 0 || clause.Substring(0, at).Any(c => c is not ('u' or 'g' or 'o' or 'a')))
            {
                return null;
            }

            var who = clause.Substring(0, at);
            var isGrant = false;
            foreach (var c in clause.Substring(at))
            {
                switch (c)
                {
                    case '+' or '=':
                        isGrant = true;
                        break;
                    case '-':
                        isGrant = false;
                        break;
                    // Without a letter in front the umask decides, and it keeps others from writing.
                    case 'w' when isGrant && who.IndexOfAny(['o', 'a']) >= 0:
                        result = result with { OthersWrite = true };
                        break;
                    case 't' when isGrant:
                        result = result with { Sticky = true };
                        break;
                    case 's' when isGrant && who != "o":
                        result = result with { SetsId = true };
                        break;
                    case 'r' or 'w' or 'x' or 'X' or 's' or 't' or 'u' or 'g' or 'o':
                        break;
                    default:
                        return null;
                }
            }
        }

        return result;
    }
}
