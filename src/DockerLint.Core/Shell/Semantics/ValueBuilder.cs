using System.Text;
using DockerLint.Semantics;

namespace DockerLint.Shell.Semantics;

/// <summary>Puts a value together from many small pieces in linear time.</summary>
internal sealed class ValueBuilder
{
    private readonly List<ResolvedValue> values = [];
    private readonly StringBuilder known = new();

    public void Append(string text) => known.Append(text);

    public void Append(ResolvedValue value)
    {
        if (value.Text is { } text)
        {
            known.Append(text);
            return;
        }

        Flush();
        values.Add(value);
    }

    public ResolvedValue ToValue()
    {
        Flush();
        return values.Count == 1 ? values[0] : ResolvedValue.Concat(values);
    }

    private void Flush()
    {
        if (known.Length > 0)
        {
            values.Add(ResolvedValue.Known(known.ToString()));
            known.Clear();
        }
    }
}
