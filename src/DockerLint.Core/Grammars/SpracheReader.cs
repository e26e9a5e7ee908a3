using Sprache;

namespace DockerLint.Grammars;

/// <summary>Runs a Sprache parser over a whole text. Only classes of the rare grammars may touch this one: it loads Sprache.</summary>
internal static class SpracheReader
{
    public static bool TryRead<T>(Parser<T> parser, string text, string expectation, out T? value, out GrammarProblem problem)
        where T : class
    {
        value = null;
        problem = default;
        try
        {
            var result = parser.End().TryParse(text);
            if (result.WasSuccessful)
            {
                value = result.Value;
                return true;
            }

            var position = Math.Min(result.Remainder.Position, text.Length);
            problem = new GrammarProblem(TextSpan.FromBounds(position, text.Length), $"'{text}' is not {expectation}");
        }
        catch (ParseException)
        {
            problem = new GrammarProblem(new TextSpan(0, text.Length), $"'{text}' is not {expectation}");
        }

        return false;
    }
}
