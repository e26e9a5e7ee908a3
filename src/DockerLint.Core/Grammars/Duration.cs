namespace DockerLint.Grammars;

/// <summary>A length of time in Go's notation, such as <c>1h30m</c>, <c>1.5s</c>, <c>-10ms</c> or <c>0</c>.</summary>
/// <param name="Nanoseconds">The length in nanoseconds; may be negative.</param>
public readonly record struct Duration(long Nanoseconds)
{
    /// <summary>The length in seconds.</summary>
    public double TotalSeconds => Nanoseconds / 1e9;

    /// <summary>Reads a duration: an optional sign and numbers, each with a unit; or a zero.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">The units that are allowed.</param>
    /// <param name="duration">The duration; default after a failure.</param>
    /// <param name="problem">What is wrong; meaningless after success.</param>
    /// <returns>False if it is no duration or longer than 64 bits of nanoseconds.</returns>
    public static bool TryParse(string text, DurationUnits units, out Duration duration, out GrammarProblem problem)
    {
        duration = default;
        if (!DurationGrammar.TryRead(text, units, out var nanoseconds, out problem))
        {
            return false;
        }

        duration = new Duration(nanoseconds);
        return true;
    }
}
