using System.Text;

namespace DockerLint.Analyzers.Support;

/// <summary>Commands in shell form that need no shell.</summary>
internal static class PlainCommand
{
    // What only a shell can do.
    private static readonly HashSet<string> Builtins = new(StringComparer.Ordinal)
    {
        ".", ":", "alias", "break", "builtin", "case", "cd", "command", "continue", "declare", "do", "done", "eval", "exec", "exit", "export", "for", "function", "if", "local",
        "read", "return", "set", "shift", "source", "then", "time", "trap", "type", "ulimit", "umask", "unset", "until", "wait", "while",
    };

    /// <summary>
    /// The words of a command when they mean the same without a shell: no variables, operators, globs, escapes, assignments or
    /// built-in commands; words may be quoted as a whole, and what stands in single quotes is nothing to the shell. Null else.
    /// </summary>
    public static IReadOnlyList<string>? Split(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is ' ' or '\t')
            {
                i++;
                continue;
            }

            var start = i;
            if (text[i] is '"' or '\'')
            {
                var close = text.IndexOf(text[i], i + 1);
                if (close < 0 || (close + 1 < text.Length && text[close + 1] is not (' ' or '\t')) || (text[i] == '"' && text.IndexOfAny(['$', '`', '\\', '!'], i + 1, close - i - 1) >= 0))
                {
                    return null;
                }

                words.Add(text.Substring(i + 1, close - i - 1));
                if (words[words.Count - 1].Any(char.IsControl))
                {
                    return null;
                }

                i = close + 1;
                continue;
            }

            while (i < text.Length && IsPlain(text[i]))
            {
                i++;
            }

            if (i == start || (i < text.Length && text[i] is not (' ' or '\t')))
            {
                return null;
            }

            words.Add(text.Substring(start, i - start));
        }

        return words.Count == 0 || words[0].Length == 0 || words[0].IndexOf('=') >= 0 || Builtins.Contains(words[0]) ? null : words;
    }

    /// <summary>Words as a JSON array.</summary>
    public static string ToJson(IEnumerable<string> words)
    {
        var json = new StringBuilder("[");
        foreach (var word in words)
        {
            json.Append(json.Length > 1 ? ", " : string.Empty).Append('"').Append(word.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
        }

        return json.Append(']').ToString();
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "_./:=@+,-".IndexOf(c) >= 0;
}
