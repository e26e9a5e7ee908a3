using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// Splits the texts of PowerShell and cmd roughly: commands at line breaks, <c>;</c>, <c>|</c>, <c>&amp;</c>, <c>&amp;&amp;</c> and
/// <c>||</c> outside quotes, words at blanks. A word with <c>$</c>, <c>%</c> or brackets is not known.
/// </summary>
internal static class WindowsCommandReader
{
    public static IReadOnlyList<SimpleCommand> Read(MappedText text, ShellState state)
    {
        var commands = new List<SimpleCommand>();
        var words = new List<ShellWord>();
        var isCmd = state.Dialect == ShellDialect.Cmd;
        var connector = CommandConnector.None;
        var position = 0;
        while (position < text.Length)
        {
            var c = text.Text[position];
            if (c is ' ' or '\t' or '\r')
            {
                position++;
                continue;
            }

            var (length, next) = Separator(text.Text, position, isCmd);
            if (length > 0)
            {
                connector = Flush(commands, words, connector, state) ? next : connector;
                position += length;
                continue;
            }

            if (c == '&')
            {
                // The call operator of PowerShell; what it calls follows.
                position++;
                continue;
            }

            var end = WordEnd(text.Text, position, isCmd);
            words.Add(WordOf(text, TextSpan.FromBounds(position, end)));
            position = end;
        }

        Flush(commands, words, connector, state);
        return commands;
    }

    private static (int Length, CommandConnector Connector) Separator(string text, int position, bool isCmd)
    {
        var isDouble = position + 1 < text.Length && text[position + 1] == text[position];
        return text[position] switch
        {
            '\n' => (1, CommandConnector.NewLine),
            ';' when !isCmd => (1, CommandConnector.Semicolon),
            '|' => isDouble ? (2, CommandConnector.Or) : (1, CommandConnector.Pipe),
            '&' when isDouble => (2, CommandConnector.And),
            '&' when isCmd => (1, CommandConnector.Semicolon),
            _ => (0, CommandConnector.None),
        };
    }

    private static int WordEnd(string text, int start, bool isCmd)
    {
        var quote = '\0';
        var position = start;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == (isCmd ? '^' : '`') && position + 1 < text.Length)
            {
                position += 2;
                continue;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '"' || (c == '\'' && !isCmd))
            {
                quote = c;
            }
            else if (c is ' ' or '\t' or '\r' || (position > start && Separator(text, position, isCmd).Length > 0))
            {
                break;
            }

            position++;
        }

        return Math.Max(position, start + 1);
    }

    private static ShellWord WordOf(MappedText text, TextSpan span)
    {
        var raw = text.Text.Substring(span.Start, span.Length);
        var isQuoted = raw.Length > 1 && raw[0] is '"' or '\'' && raw[raw.Length - 1] == raw[0];
        var content = isQuoted ? raw.Substring(1, raw.Length - 2) : raw;
        var value = content.IndexOfAny(['$', '%', '`', '^', '(', '{', '"', '\'']) >= 0 ? ResolvedValue.Unknown : ResolvedValue.Known(content);
        var part = new ShellWordPart(value.IsKnown ? ShellWordPartKind.Literal : ShellWordPartKind.Opaque, text.ToOuter(span), value, isQuoted);
        return new ShellWord(text, span, syntax: null, [part], value, containsGlob: false, containsBraceExpansion: false);
    }

    private static bool Flush(List<SimpleCommand> commands, List<ShellWord> words, CommandConnector connector, ShellState state)
    {
        if (words.Count == 0)
        {
            return false;
        }

        var arguments = words.Select(word => new ShellArgument(word, word.Value, mayBeSeveral: word.Value.IsUnknown, isWholeWord: true)).ToArray();
        var previous = connector == CommandConnector.Pipe && commands.Count > 0 ? commands[commands.Count - 1] : null;
        commands.Add(new SimpleCommand
        {
            Span = TextSpan.FromBounds(words[0].Span.Start, Math.Max(words[0].Span.Start, words[words.Count - 1].Span.End)),
            Name = arguments[0].Text is { } text ? ProgramName(text) : null,
            NameArgument = arguments[0],
            Arguments = arguments.Skip(1).ToArray(),
            Words = words.ToArray(),
            Connector = connector,
            PipedFrom = previous,
            Pipeline = new PipelinePosition(commands.Count, 0, 1),
            State = state,
        });
        words.Clear();
        return true;
    }

    private static string ProgramName(string text)
    {
        var name = text.Substring(text.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        return name.EndsWith(".exe", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
    }
}
