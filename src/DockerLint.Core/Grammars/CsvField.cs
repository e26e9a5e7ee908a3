namespace DockerLint.Grammars;

/// <summary>A field of a line of comma-separated values, with the place of every character of it.</summary>
/// <param name="Text">The text without the quotes of CSV.</param>
/// <param name="Offsets">For each character and for the end its offset in the line.</param>
internal sealed record CsvField(string Text, IReadOnlyList<int> Offsets)
{
    public TextSpan Span(int start, int end) => end > start
        ? TextSpan.FromBounds(Offsets[start], Offsets[end - 1] + 1)
        : new TextSpan(Offsets[start], 0);
}
