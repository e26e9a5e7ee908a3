namespace DockerLint.Text;

/// <summary>A half-open range of a text: 0-based start and length in UTF-16 units.</summary>
/// <param name="Start">0-based offset of the first character.</param>
/// <param name="Length">Number of UTF-16 units; 0 marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>0-based offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>A span from its two ends.</summary>
    /// <param name="start">0-based offset of the first character.</param>
    /// <param name="end">0-based offset behind the last character; not below <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end lies before the start, or the start before 0.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        if (start < 0 || end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), "A span cannot end before it starts.");
        }

        return new TextSpan(start, end - start);
    }

    /// <summary>Whether the character at an offset lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether another span lies inside this one, ends included.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one character.</summary>
    public bool OverlapsWith(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Whether the two share a character or touch.</summary>
    public bool IntersectsWith(TextSpan other) => other.Start <= End && other.End >= Start;

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>The ends as <c>[start..end)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
