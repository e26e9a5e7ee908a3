using System.Globalization;
using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>Gives plain scalars their type as go-yaml does.</summary>
internal static class ScalarTyping
{
    public static ScalarType TypeOf(ScalarSyntax scalar)
    {
        if (scalar.Tag is { } tag && tag.Text is "!!str" or "!")
        {
            return ScalarType.String;
        }

        return scalar.Style == ScalarStyle.Plain ? TypeOf(scalar.Value) : ScalarType.String;
    }

    public static ScalarType TypeOf(string text)
    {
        if (text.Length == 0)
        {
            return ScalarType.Null;
        }

        // Most values begin with a letter that begins none of the special words.
        switch (text[0])
        {
            case '~' or 'n' or 'N':
                return text is "~" or "null" or "Null" or "NULL" ? ScalarType.Null : ScalarType.String;
            case 't' or 'T' or 'f' or 'F':
                return TryBoolean(text, out _) ? ScalarType.Boolean : ScalarType.String;
            case '.' or '+' or '-' or (>= '0' and <= '9'):
                return TypeOfNumber(text);
            default:
                return ScalarType.String;
        }
    }

    public static bool TryBoolean(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    /// <summary>An integer in the syntax of Go's ParseInt with base 0, underscores removed.</summary>
    public static bool TryInteger(string text, out long value)
    {
        value = 0;
        var digits = text.Replace("_", string.Empty);
        var isNegative = digits.Length > 0 && digits[0] == '-';
        var start = digits.Length > 0 && digits[0] is '-' or '+' ? 1 : 0;
        var (radix, prefix) = Radix(digits, start);
        start += prefix;
        if (start >= digits.Length)
        {
            return false;
        }

        for (var i = start; i < digits.Length; i++)
        {
            var digit = Digit(digits[i]);
            if (digit < 0 || digit >= radix || value > (long.MaxValue - digit) / radix)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        value = isNegative ? -value : value;
        return true;
    }

    private static (int Radix, int Prefix) Radix(string digits, int start)
    {
        if (start + 1 >= digits.Length || digits[start] != '0')
        {
            return (10, 0);
        }

        return digits[start + 1] switch
        {
            'x' or 'X' => (16, 2),
            'o' or 'O' => (8, 2),
            'b' or 'B' => (2, 2),
            _ => (8, 1),
        };
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static ScalarType TypeOfNumber(string text)
    {
        if (TryInteger(text, out _))
        {
            return ScalarType.Integer;
        }

        if (text is ".nan" or ".NaN" or ".NAN" || text.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF" || IsFloat(text))
        {
            return ScalarType.Float;
        }

        return IsTimestamp(text) ? ScalarType.Timestamp : ScalarType.String;
    }

    private static bool IsFloat(string text) =>
        text.All(c => c is '.' or '+' or '-' or 'e' or 'E' || c is >= '0' and <= '9') && text.Any(c => c is >= '0' and <= '9')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsTimestamp(string text)
    {
        string[] formats = ["yyyy-M-d", "yyyy-M-dTH:m:s.FFFFFFFK", "yyyy-M-dtH:m:s.FFFFFFFK", "yyyy-M-d H:m:s.FFFFFFF"];
        return text.Length >= 8 && text[4] == '-'
            && DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);
    }
}
