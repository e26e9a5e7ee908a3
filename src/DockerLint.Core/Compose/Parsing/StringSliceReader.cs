namespace DockerLint.Compose.Parsing;

/// <summary>Reads a string from an offset on without copying it, so that scanning can begin anew anywhere at no cost.</summary>
internal sealed class StringSliceReader(string text, int start) : TextReader
{
    private int position = start;

    public override int Peek() => position < text.Length ? text[position] : -1;

    public override int Read() => position < text.Length ? text[position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, text.Length - position);
        text.CopyTo(position, buffer, index, length);
        position += length;
        return length;
    }
}
