using Sprache;

namespace DockerLint.Grammars;

/// <summary>Numbers as Go reads them.</summary>
internal static class NumberGrammar
{
    public static readonly Parser<string> Digits = Parse.Chars("0123456789").Many().Text();

    /// <summary>Digits with an optional fraction; one side of the point may be empty.</summary>
    public static readonly Parser<string> Decimal =
        from whole in Digits
        from fraction in (from point in Parse.Char('.') from digits in Digits select digits).Optional()
        where whole.Length > 0 || fraction.GetOrDefault() is { Length: > 0 }
        select fraction.GetOrDefault() is { Length: > 0 } digits ? "0" + whole + "." + digits : "0" + whole;
}
