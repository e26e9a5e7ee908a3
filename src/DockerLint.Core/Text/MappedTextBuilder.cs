using System.Text;

namespace DockerLint.Text;

/// <summary>Puts a <see cref="MappedText"/> together from pieces of the file, in ascending order.</summary>
/// <param name="start">0-based offset in the file that stands for the text while it is empty.</param>
public sealed class MappedTextBuilder(int start)
{
    private readonly StringBuilder text = new();
    private readonly List<int> logicalStarts = [];
    private readonly List<int> outerStarts = [];
    private readonly List<int> outerLengths = [];

    /// <summary>Number of UTF-16 units so far.</summary>
    public int Length => text.Length;

    /// <summary>Adds characters that stand in the file as they are.</summary>
    /// <param name="source">Where the characters are taken from.</param>
    /// <param name="index">0-based offset in <paramref name="source"/>.</param>
    /// <param name="count">How many.</param>
    /// <param name="outerStart">0-based offset of the first one in the file.</param>
    public void Append(string source, int index, int count, int outerStart)
    {
        if (count == 0)
        {
            return;
        }

        var last = logicalStarts.Count - 1;
        if (last >= 0 && outerStarts[last] + outerLengths[last] == outerStart && text.Length - logicalStarts[last] == outerLengths[last])
        {
            outerLengths[last] += count;
        }
        else
        {
            logicalStarts.Add(text.Length);
            outerStarts.Add(outerStart);
            outerLengths.Add(count);
        }

        text.Append(source, index, count);
    }

    /// <summary>Adds characters of the file itself.</summary>
    public void Append(SourceText source, TextSpan span) => Append(source.ToString(), span.Start, span.Length, span.Start);

    /// <summary>Adds a part of a text that is mapped itself; its characters keep their places in the file.</summary>
    /// <param name="source">Where the characters are taken from.</param>
    /// <param name="span">Logical span of <paramref name="source"/>.</param>
    public void Append(MappedText source, TextSpan span) => source.CopyTo(this, span);

    /// <summary>Adds characters that stand for others in the file: a decoded escape sequence, a folded line break.</summary>
    /// <param name="replacement">What the logical text holds; nothing is added when it is empty.</param>
    /// <param name="outer">What stands in the file.</param>
    public void AppendReplaced(string replacement, TextSpan outer)
    {
        if (replacement.Length == 0)
        {
            return;
        }

        logicalStarts.Add(text.Length);
        outerStarts.Add(outer.Start);
        // A replacement of equal length would look like plain text; it maps the same way, so that is right.
        outerLengths.Add(outer.Length);
        text.Append(replacement);
    }

    /// <summary>The text so far.</summary>
    public MappedText ToMappedText() => new(text.ToString(), logicalStarts.ToArray(), outerStarts.ToArray(), outerLengths.ToArray(), start);
}
