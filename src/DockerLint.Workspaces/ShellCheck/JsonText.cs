using System.Globalization;
using System.Text;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>
/// Reads JSON into dictionaries, lists, strings, numbers (double), booleans and null. Small because it reads what one program
/// prints; a package for it would travel into every build.
/// </summary>
/// <param name="text">The text.</param>
internal struct JsonText(string text)
{
    private const int DeepestNesting = 64;
    private int position;
    private int depth;

    /// <summary>The value of a text.</summary>
    /// <exception cref="FormatException">It is no JSON.</exception>
    public static object? Parse(string text)
    {
        var reader = new JsonText(text);
        var value = reader.ReadValue();
        reader.SkipBlanks();
        return reader.position == text.Length ? value : throw reader.Error();
    }

    private object? ReadValue()
    {
        SkipBlanks();
        if (++depth > DeepestNesting)
        {
            throw Error();
        }

        object? value = Peek() switch
        {
            '{' => ReadObject(),
            '[' => ReadList(),
            '"' => ReadString(),
            't' => ReadWord("true", true),
            'f' => ReadWord("false", false),
            'n' => ReadWord("null", null),
            _ => ReadNumber(),
        };
        depth--;
        return value;
    }

    private Dictionary<string, object?> ReadObject()
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        Expect('{');
        if (Skip('}'))
        {
            return members;
        }

        do
        {
            SkipBlanks();
            var name = ReadString();
            Expect(':');
            members[name] = ReadValue();
        }
        while (Skip(','));
        Expect('}');
        return members;
    }

    private List<object?> ReadList()
    {
        var items = new List<object?>();
        Expect('[');
        if (Skip(']'))
        {
            return items;
        }

        do
        {
            items.Add(ReadValue());
        }
        while (Skip(','));
        Expect(']');
        return items;
    }

    private string ReadString()
    {
        Expect('"');
        var value = new StringBuilder();
        while (true)
        {
            var next = Read();
            if (next == '"')
            {
                return value.ToString();
            }

            value.Append(next == '\\' ? ReadEscape() : next);
        }
    }

    private char ReadEscape()
    {
        switch (Read())
        {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when position + 4 <= text.Length && ushort.TryParse(text.Substring(position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                position += 4;
                return (char)unit;
            case var other when other is '"' or '\\' or '/':
                return other;
            default:
                throw Error();
        }
    }

    private double ReadNumber()
    {
        var start = position;
        while (Peek() is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            position++;
        }

        return double.TryParse(text.Substring(start, position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Error();
    }

    private object? ReadWord(string word, object? value)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
        {
            throw Error();
        }

        position += word.Length;
        return value;
    }

    private readonly char Peek() => position < text.Length ? text[position] : '\0';

    private char Read() => position < text.Length ? text[position++] : throw Error();

    private bool Skip(char wanted)
    {
        SkipBlanks();
        if (Peek() != wanted)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!Skip(wanted))
        {
            throw Error();
        }
    }

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
        {
            position++;
        }
    }

    private readonly FormatException Error() => new($"The text is no JSON at offset {position}");
}
