using System.Text;

namespace DockerLint.Compose.Applications;

/// <summary>
/// Splits a command whose variables are replaced already; the rules are those of <see cref="Semantics.CommandWords"/>, which keeps the
/// way back to the file and variables as they are written.
/// </summary>
internal static class CommandLine
{
    /// <summary>The words; null if a quote is open.</summary>
    public static IReadOnlyList<string>? Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isOpen) = ('\0', false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && quote != '\'' && i + 1 < text.Length)
            {
                isOpen = true;
                word.Append(text[++i] switch { 't' => '\t', 'n' => '\n', var escaped => escaped });
            }
            else if (c is '"' or '\'' && (quote == '\0' || quote == c))
            {
                quote = quote == '\0' ? c : '\0';
                isOpen = true;
            }
            else if (quote == '\0' && c is ' ' or '\t' or '\n' or '\r')
            {
                Flush();
            }
            else if (quote == '\0' && c is ';' or '&' or '|' or '<' or '>')
            {
                break;
            }
            else
            {
                isOpen = true;
                word.Append(c);
            }
        }

        Flush();
        return quote == '\0' ? words : null;

        void Flush()
        {
            if (isOpen)
            {
                words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
        }
    }
}
