using System.Text;

namespace DockerLint.Grammars;

/// <summary>Reads a line of comma-separated values as Go's encoding/csv does: a field is quoted wholly or not at all.</summary>
internal static class CsvLine
{
    /// <summary>The fields; those before the fault if there is one.</summary>
    public static IReadOnlyList<CsvField> Split(string text, out GrammarProblem? problem)
    {
        var fields = new List<CsvField>();
        problem = null;
        if (text.Length == 0)
        {
            problem = new GrammarProblem(default, "the list is empty");
            return fields;
        }

        for (var position = 0; position <= text.Length; position++)
        {
            var field = position < text.Length && text[position] == '"'
                ? ReadQuoted(text, ref position, out problem)
                : ReadPlain(text, ref position, out problem);
            if (field is null)
            {
                return fields;
            }

            fields.Add(field);
        }

        return fields;
    }

    private static CsvField? ReadPlain(string text, ref int position, out GrammarProblem? problem)
    {
        var comma = text.IndexOf(',', position);
        var start = position;
        position = comma < 0 ? text.Length : comma;
        var field = text.Substring(start, position - start);
        var quote = field.IndexOf('"');
        problem = quote < 0 ? null : new GrammarProblem(new TextSpan(start + quote, 1), "a quote stands inside an unquoted field");
        return quote < 0 ? new CsvField(field, Enumerable.Range(start, field.Length + 1).ToArray()) : null;
    }

    private static CsvField? ReadQuoted(string text, ref int position, out GrammarProblem? problem)
    {
        var open = position++;
        var field = new StringBuilder();
        var offsets = new List<int>();
        for (; position < text.Length; position++)
        {
            if (text[position] == '"')
            {
                if (position + 1 >= text.Length || text[position + 1] != '"')
                {
                    break;
                }

                position++;
            }

            field.Append(text[position]);
            offsets.Add(position);
        }

        if (position >= text.Length)
        {
            problem = new GrammarProblem(new TextSpan(open, 1), "the quote is not closed");
            return null;
        }

        offsets.Add(position++);
        if (position < text.Length && text[position] != ',')
        {
            problem = new GrammarProblem(new TextSpan(position - 1, 1), "something follows the closing quote");
            return null;
        }

        problem = null;
        return new CsvField(field.ToString(), offsets);
    }
}
