using System.Text;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// Splits the text of a command into words as compose-go does (go-shellwords): blanks outside of quotes and escapes separate, nothing
/// is expanded, and an operator of a shell ends the command, because no shell is run. Variables are seen as written. A text with an
/// open quote, which Compose refuses, gives nothing.
/// </summary>
internal static class CommandWords
{
    public static IReadOnlyList<(MappedText Text, ResolvedValue Value)> Split(ComposeValue command) => TrySplit(command, out _) ?? [];

    /// <summary>The words; null if a quote is open or nothing follows the last backslash.</summary>
    /// <param name="command">The text.</param>
    /// <param name="problem">Where the open quote or the backslash stands in the text; -1 without one.</param>
    public static IReadOnlyList<(MappedText Text, ResolvedValue Value)>? TrySplit(ComposeValue command, out int problem) => TrySplit(command, out problem, out _);

    /// <summary>Where the operator stands that ends the command; null if there is none or a quote is open.</summary>
    public static int? FindTail(ComposeValue command)
    {
        _ = TrySplit(command, out _, out var tail);
        return tail;
    }

    private static IReadOnlyList<(MappedText Text, ResolvedValue Value)>? TrySplit(ComposeValue command, out int problem, out int? tail)
    {
        problem = -1;
        tail = null;
        var source = command.MappedText;
        var text = source.Text;
        var words = new List<(MappedText Text, ResolvedValue Value)>();
        var word = new Word(source, 0);
        var (quote, opened, i) = ('\0', 0, 0);
        while (i < text.Length)
        {
            var c = text[i];
            if (c == '\\' && quote != '\'' && i + 1 < text.Length)
            {
                word.AddEscaped(i);
                i += 2;
            }
            else if (c is '"' or '\'' && (quote == '\0' || quote == c))
            {
                (quote, opened) = (quote == '\0' ? c : '\0', i);
                word.Open();
                i++;
            }
            else if (quote == '\0' && c is ' ' or '\t' or '\n' or '\r')
            {
                word.Flush(words);
                word = new Word(source, ++i);
            }
            else if (quote == '\0' && c is ';' or '&' or '|' or '<' or '>')
            {
                break;
            }
            else
            {
                var length = VariableLength(text, i);
                word.Add(i, length);
                i += length;
            }
        }

        if (quote != '\0')
        {
            problem = opened;
            return null;
        }

        word.Flush(words);
        tail = i < text.Length ? i : null;
        return words;
    }

    // Blanks and quotes within "${…}" belong to the variable, which is replaced before the words are split.
    private static int VariableLength(string text, int start)
    {
        if (text[start] != '$' || start + 1 >= text.Length)
        {
            return 1;
        }

        if (text[start + 1] == '$')
        {
            return 2;
        }

        if (text[start + 1] != '{')
        {
            return 1;
        }

        var depth = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1 - start;
            }
        }

        return text.Length - start;
    }

    private sealed class Word(MappedText source, int start)
    {
        private readonly MappedTextBuilder builder = new(source.Length == 0 ? 0 : source.ToOuter(start));
        private readonly StringBuilder written = new();
        private bool isOpen;

        public void Open() => isOpen = true;

        public void Add(int at, int length)
        {
            isOpen = true;
            written.Append(source.Text, at, length);
            var isDollar = length == 2 && source.Text[at] == '$' && source.Text[at + 1] == '$';
            builder.Append(source, new TextSpan(at, isDollar ? 1 : length));
        }

        public void AddEscaped(int at)
        {
            isOpen = true;
            var text = source.Text[at + 1] switch { 't' => "\t", 'n' => "\n", var c => c.ToString() };
            written.Append(text);
            builder.AppendReplaced(text, source.ToOuter(new TextSpan(at, 2)));
        }

        public void Flush(List<(MappedText Text, ResolvedValue Value)> words)
        {
            if (isOpen)
            {
                words.Add((builder.ToMappedText(), Interpolation.Parse(written.ToString()).Value));
            }
        }
    }
}
