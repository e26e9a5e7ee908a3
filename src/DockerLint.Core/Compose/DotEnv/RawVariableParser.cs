using DockerLint.Semantics;

namespace DockerLint.Compose.DotEnv;

/// <summary>Reads lines of names and values as they are: no quotes, no escape sequences, no variables; comments are whole lines.</summary>
internal sealed class RawVariableParser(SourceText source)
{
    private readonly string text = source.ToString();
    private readonly List<DotEnvEntry> entries = [];
    private readonly List<GrammarProblem> problems = [];

    public DotEnvFile Parse()
    {
        for (var start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ParseLine(start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }

        return new DotEnvFile(source, entries, problems);
    }

    private void ParseLine(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start == end || text[start] == '#')
        {
            return;
        }

        var equals = text.IndexOf('=', start, end - start);
        var nameSpan = TextSpan.FromBounds(start, equals < 0 ? end : equals);
        var name = text.Substring(nameSpan.Start, nameSpan.Length);
        if (name.Length == 0 || name.Any(char.IsWhiteSpace))
        {
            problems.Add(new GrammarProblem(nameSpan, name.Length == 0 ? "the value has no name" : "the name of a variable cannot have a blank in it"));
            return;
        }

        var value = equals < 0 ? (TextSpan?)null : TextSpan.FromBounds(equals + 1, end);
        entries.Add(new DotEnvEntry(name, nameSpan, TextSpan.FromBounds(start, end), value, value is { } span ? MappedText.From(source, span) : null, DotEnvQuote.Raw));
    }
}
