namespace DockerLint.Shell.Semantics;

/// <summary>Reads the options that <c>set</c> and the command lines of shells have in common.</summary>
internal static class ShellOptions
{
    /// <summary>The state after options; reading ends at the first word that is none, and at <c>-c</c>. Null is a word that is not known.</summary>
    public static ShellState Apply(ShellState state, IEnumerable<string?> words)
    {
        using var word = words.GetEnumerator();
        while (word.MoveNext())
        {
            if (word.Current is not { } text)
            {
                return state with { ErrExit = null, PipeFail = null, NoUnset = null };
            }

            if (text.Length < 2 || text[0] is not ('-' or '+') || text == "--")
            {
                return state;
            }

            if (text.StartsWith("--", StringComparison.Ordinal))
            {
                continue;
            }

            var isOn = text[0] == '-';
            foreach (var c in text.Skip(1))
            {
                state = c switch
                {
                    'e' => state with { ErrExit = isOn },
                    'u' => state with { NoUnset = isOn },
                    'o' => word.MoveNext() ? ApplyLong(state, word.Current, isOn) : state,
                    _ => state,
                };
            }

            if (isOn && text.IndexOf('c') > 0)
            {
                return state;
            }
        }

        return state;
    }

    private static ShellState ApplyLong(ShellState state, string? name, bool isOn) => name switch
    {
        null => state with { ErrExit = null, PipeFail = null, NoUnset = null },
        "errexit" => state with { ErrExit = isOn },
        "nounset" => state with { NoUnset = isOn },
        "pipefail" => state with { PipeFail = isOn },
        _ => state,
    };
}
