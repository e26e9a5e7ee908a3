using System.Text;

namespace DockerLint.MSBuild.Linting;

/// <summary>Options of a command line that stands in a property, such as <c>--build-arg A=B --build-arg "C=D E"</c>.</summary>
internal static class CommandLineWords
{
    /// <summary>The options that begin with two dashes with their values, attached or in the next word; other words are left out.</summary>
    public static IReadOnlyList<(string Name, string Value)> Options(string text)
    {
        var words = Split(text);
        var options = new List<(string Name, string Value)>();
        for (var i = 0; i < words.Count; i++)
        {
            var equals = words[i].IndexOf('=');
            if (!words[i].StartsWith("--", StringComparison.Ordinal))
            {
                continue;
            }

            if (equals > 0)
            {
                options.Add((words[i].Substring(0, equals), words[i].Substring(equals + 1)));
            }
            else if (i + 1 < words.Count && !words[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                options.Add((words[i], words[++i]));
            }
        }

        return options;
    }

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (isWord, quote) = (false, '\0');
        foreach (var character in text)
        {
            if (quote != '\0' ? character == quote : character is '"' or '\'')
            {
                quote = quote == '\0' ? character : '\0';
                isWord = true;
            }
            else if (quote == '\0' && char.IsWhiteSpace(character))
            {
                if (isWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    isWord = false;
                }
            }
            else
            {
                word.Append(character);
                isWord = true;
            }
        }

        if (isWord)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
