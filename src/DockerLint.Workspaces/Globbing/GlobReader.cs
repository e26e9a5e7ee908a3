using System.Text;

namespace DockerLint.Workspaces.Globbing;

/// <summary>Collects the pieces of a pattern; neighbouring characters become one literal.</summary>
internal sealed class GlobReader
{
    private readonly List<GlobToken> tokens = [];
    private readonly StringBuilder literal = new();

    /// <summary>
    /// Reads a pattern of the kind that gitignore files and <c>filepath.Match</c> share; null when a set is not closed, when nothing
    /// follows an escape, or when it has more stars than are taken.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="negations">The characters that negate a set.</param>
    /// <param name="readStars">What stars mean, in which the dialects differ.</param>
    public static Glob? Read(string pattern, string negations, StarReader readStars)
    {
        var reader = new GlobReader();
        for (var i = 0; i < pattern.Length;)
        {
            var c = pattern[i++];
            if (c == '*')
            {
                readStars(pattern, ref i, reader);
            }
            else if (c == '?')
            {
                reader.Add(GlobToken.AnyCharacter);
            }
            else if (c == '[')
            {
                if (!reader.TryReadSet(pattern, ref i, negations))
                {
                    return null;
                }
            }
            else if (c == '\\')
            {
                if (i == pattern.Length)
                {
                    return null;
                }

                reader.AddLiteral(pattern[i++]);
            }
            else
            {
                reader.AddLiteral(c);
            }
        }

        return reader.ToGlob();
    }

    public void AddLiteral(char c) => literal.Append(c);

    public void Add(GlobToken token)
    {
        EndLiteral();
        // Two equal stars in a row match what one does.
        if (tokens.Count == 0 || !token.IsStar || tokens[tokens.Count - 1] != token)
        {
            tokens.Add(token);
        }
    }

    /// <summary>The pattern so far; null when it has more stars than are taken.</summary>
    public Glob? ToGlob()
    {
        EndLiteral();
        return Glob.Create(tokens);
    }

    /// <summary>
    /// Reads a set from behind its opening bracket to behind its closing one; false, with nothing read, when it is not closed.
    /// </summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="position">0-based offset behind <c>[</c>.</param>
    /// <param name="negations">The characters that negate when they come first.</param>
    public bool TryReadSet(string pattern, ref int position, string negations)
    {
        var at = position;
        var negated = at < pattern.Length && negations.IndexOf(pattern[at]) >= 0;
        if (negated)
        {
            at++;
        }

        var members = new StringBuilder();
        for (var first = true; at < pattern.Length && (first || pattern[at] != ']'); first = false)
        {
            if (CharacterClass.TryRead(pattern, ref at, members))
            {
                continue;
            }

            var low = ReadMember(pattern, ref at);
            var high = low;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                high = ReadMember(pattern, ref at);
            }

            members.Append(low).Append(high);
        }

        if (at >= pattern.Length)
        {
            return false;
        }

        position = at + 1;
        Add(new GlobToken(GlobTokenKind.Set, members.ToString(), negated));
        return true;
    }

    private static char ReadMember(string pattern, ref int at)
    {
        if (pattern[at] == '\\' && at + 1 < pattern.Length)
        {
            at++;
        }

        return pattern[at++];
    }

    private void EndLiteral()
    {
        if (literal.Length > 0)
        {
            tokens.Add(new GlobToken(GlobTokenKind.Literal, literal.ToString()));
            literal.Clear();
        }
    }
}
