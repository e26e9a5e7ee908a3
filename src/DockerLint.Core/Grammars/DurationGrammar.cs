using System.Globalization;
using Sprache;

namespace DockerLint.Grammars;

/// <summary>The Sprache grammar of <see cref="Duration"/>.</summary>
internal static class DurationGrammar
{
    private static readonly Parser<decimal> GoUnit = Unit("ns", 1m).Or(Unit("us", 1e3m)).Or(Unit("\u00B5s", 1e3m)).Or(Unit("\u03BCs", 1e3m))
        .Or(Unit("ms", 1e6m)).Or(Unit("s", 1e9m)).Or(Unit("m", 60e9m)).Or(Unit("h", 3_600e9m));

    private static readonly Parser<Terms> GoDuration = Of(GoUnit);
    private static readonly Parser<Terms> ComposeDuration = Of(GoUnit.Or(Unit("d", 86_400e9m)).Or(Unit("w", 604_800e9m)));

    public static bool TryRead(string text, DurationUnits units, out long nanoseconds, out GrammarProblem problem)
    {
        nanoseconds = 0;
        var isCompose = units == DurationUnits.Compose;
        var expectation = isCompose ? "a duration such as 1h30m, 10s or 7d" : "a duration such as 1h30m, 10s or 500ms";
        if (!SpracheReader.TryRead(isCompose ? ComposeDuration : GoDuration, text, expectation, out var terms, out problem) || terms is null)
        {
            return false;
        }

        if (terms.Sum() is not { } sum)
        {
            problem = new GrammarProblem(new TextSpan(0, text.Length), $"'{text}' is too long a duration");
            return false;
        }

        nanoseconds = sum;
        return true;
    }

    private static Parser<decimal> Unit(string name, decimal nanoseconds) => Parse.String(name).Return(nanoseconds);

    private static Parser<Terms> Of(Parser<decimal> unit)
    {
        var term = from number in NumberGrammar.Decimal from factor in unit select (number, factor);
        var zero = Parse.Char('0').End().Return(Enumerable.Empty<(string Number, decimal Unit)>());
        return from sign in Parse.Chars("+-").Optional()
               from terms in zero.Or(term.AtLeastOnce())
               select new Terms(sign.GetOrDefault() == '-', terms);
    }

    private sealed class Terms(bool isNegative, IEnumerable<(string Number, decimal Unit)> terms)
    {
        /// <summary>The sum in nanoseconds; null if 64 bits cannot hold it.</summary>
        public long? Sum()
        {
            var sum = 0m;
            foreach (var (number, unit) in terms)
            {
                if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > long.MaxValue / unit)
                {
                    return null;
                }

                sum += value * unit;
                if (sum > long.MaxValue)
                {
                    return null;
                }
            }

            return (long)(isNegative ? -sum : sum);
        }
    }
}
