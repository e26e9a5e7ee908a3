using System.Globalization;

namespace DockerLint.Reporting;

/// <summary>
/// Writes JSON without blanks. Only what JSON demands is escaped, and lone surrogates, which no encoding could carry: so the
/// output is valid Unicode whatever the input was.
/// </summary>
/// <param name="writer">Where to.</param>
/// <param name="replacesHalves">Whether lone surrogates are replaced, for readers that refuse even the escape of one.</param>
internal sealed class JsonWriter(TextWriter writer, bool replacesHalves = false)
{
    private bool needsComma;

    public void BeginObject() => Begin('{');

    public void EndObject() => End('}');

    public void BeginArray() => Begin('[');

    public void EndArray() => End(']');

    /// <summary>The name of a property; its value comes next.</summary>
    public void Name(string name)
    {
        Separate();
        WriteString(name);
        writer.Write(':');
        needsComma = false;
    }

    public void Value(string value)
    {
        Separate();
        WriteString(value);
        needsComma = true;
    }

    public void Value(int value)
    {
        Separate();
        writer.Write(value.ToString(CultureInfo.InvariantCulture));
        needsComma = true;
    }

    public void Value(bool value)
    {
        Separate();
        writer.Write(value ? "true" : "false");
        needsComma = true;
    }

    public void Property(string name, string value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, int value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, IEnumerable<string> values)
    {
        Name(name);
        BeginArray();
        foreach (var value in values)
        {
            Value(value);
        }

        EndArray();
    }

    /// <summary>A line break between two values, for people who look at the output.</summary>
    public void NewLine() => writer.Write('\n');

    private void Begin(char bracket)
    {
        Separate();
        writer.Write(bracket);
        needsComma = false;
    }

    private void End(char bracket)
    {
        writer.Write(bracket);
        needsComma = true;
    }

    private void Separate()
    {
        if (needsComma)
        {
            writer.Write(',');
        }
    }

    private void WriteString(string text)
    {
        writer.Write('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                writer.Write(c);
                writer.Write(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                writer.Write('\\');
                writer.Write(c);
            }
            else if (c == '\n')
            {
                writer.Write("\\n");
            }
            else if (c == '\t')
            {
                writer.Write("\\t");
            }
            else if (replacesHalves && char.IsSurrogate(c))
            {
                writer.Write('\ufffd');
            }
            else if (c < ' ' || c == '\u007f' || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                writer.Write("\\u");
                writer.Write(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                writer.Write(c);
            }
        }

        writer.Write('"');
    }
}
