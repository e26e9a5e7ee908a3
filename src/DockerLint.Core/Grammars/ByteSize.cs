namespace DockerLint.Grammars;

/// <summary>
/// A number of bytes as Compose and <c>RUN --mount=type=tmpfs,size=</c> write it: an integer, or a number with one of the suffixes
/// b, k, m, g, t, p, the last five optionally followed by b or ib, in any case. The factors are always powers of 1024.
/// </summary>
/// <param name="Bytes">The number of bytes; negative only for an integer without suffix, as the -1 of an unlimited value.</param>
public readonly record struct ByteSize(long Bytes)
{
    /// <summary>Reads a size.</summary>
    /// <param name="text">The text; one blank may stand before the suffix.</param>
    /// <param name="size">The size, fractions of a byte cut off; default after a failure.</param>
    /// <param name="problem">What is wrong; meaningless after success.</param>
    /// <returns>False if it is no size or 64 bits cannot hold it.</returns>
    public static bool TryParse(string text, out ByteSize size, out GrammarProblem problem)
    {
        size = default;
        if (!ByteSizeGrammar.TryRead(text, out var bytes, out problem))
        {
            return false;
        }

        size = new ByteSize(bytes);
        return true;
    }
}
