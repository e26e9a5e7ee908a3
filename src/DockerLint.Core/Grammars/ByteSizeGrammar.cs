using System.Globalization;
using Sprache;

namespace DockerLint.Grammars;

/// <summary>The Sprache grammar of <see cref="ByteSize"/>.</summary>
internal static class ByteSizeGrammar
{
    private static readonly Parser<decimal> Suffix =
        Parse.IgnoreCase("b").Return(1m)
            .Or(from unit in Parse.Chars("kmgtpKMGTP")
                from tail in Parse.IgnoreCase("ib").Or(Parse.IgnoreCase("b")).Optional()
                select Factor(unit));

    private static readonly Parser<Amount> Integer =
        from sign in Parse.Char('-')
        from digits in Parse.Chars("0123456789").AtLeastOnce().Text()
        select new Amount("-" + digits, 1m);

    private static readonly Parser<Amount> Size =
        from number in NumberGrammar.Decimal
        from factor in (from blank in Parse.Char(' ').Optional() from suffix in Suffix.Optional() select suffix.IsDefined ? suffix.Get() : 1m)
        select new Amount(number, factor);

    private static readonly Parser<Amount> Any = Integer.Or(Size);

    public static bool TryRead(string text, out long bytes, out GrammarProblem problem)
    {
        bytes = 0;
        if (!SpracheReader.TryRead(Any, text, "a size such as 64m, 1.5g or 512kb", out var amount, out problem) || amount is null)
        {
            return false;
        }

        if (!decimal.TryParse(amount.Number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || Math.Abs(value) > long.MaxValue / amount.Factor)
        {
            problem = new GrammarProblem(new TextSpan(0, text.Length), $"'{text}' is too large a size");
            return false;
        }

        bytes = (long)(value * amount.Factor);
        return true;
    }

    private static decimal Factor(char unit)
    {
        var factor = 1m;
        for (var power = "kmgtp".IndexOf(char.ToLowerInvariant(unit)); power >= 0; power--)
        {
            factor *= 1024m;
        }

        return factor;
    }

    private sealed class Amount(string number, decimal factor)
    {
        public string Number { get; } = number;

        public decimal Factor { get; } = factor;
    }
}
