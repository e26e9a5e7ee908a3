using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Values that are texts for whoever gets them, whatever YAML takes them for: those of variables, labels, arguments and options.</summary>
internal static class FreeTexts
{
    private static readonly string[] OfService = ["environment", "labels", "annotations", "sysctls"];

    /// <summary>The plain scalars that a file has at such places as values of a mapping, each once.</summary>
    public static IEnumerable<ScalarSyntax> Of(ComposeModel model)
    {
        var seen = new HashSet<ScalarSyntax>();
        foreach (var owner in Owners(model))
        {
            foreach (var key in owner?.Keys ?? [])
            {
                // A value with a tag is what its writer says.
                if (owner?.FindEntry(key)?.Value.ResolveAlias() is ScalarSyntax { Style: ScalarStyle.Plain, Tag: null } scalar && seen.Add(scalar))
                {
                    yield return scalar;
                }
            }
        }
    }

    /// <summary>The text that becomes of a plain integer; null when it is none.</summary>
    public static string? Integer(string text)
    {
        var digits = text.Replace("_", string.Empty);
        var isNegative = digits.StartsWith("-", StringComparison.Ordinal);
        digits = digits.TrimStart('-', '+');
        var (start, radix) = digits.Length < 2 || digits[0] != '0' ? (0, 10u) : char.ToLowerInvariant(digits[1]) switch
        {
            'x' => (2, 16u),
            'o' => (2, 8u),
            'b' => (2, 2u),
            _ => (1, 8u),
        };
        var number = 0ul;
        foreach (var c in digits.Substring(start))
        {
            number = (number * radix) + (uint)(c <= '9' ? c - '0' : char.ToLowerInvariant(c) - 'a' + 10);
        }

        return (isNegative && number > 0 ? "-" : string.Empty) + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The text that becomes of a plain number with a fraction or an exponent; null when that is not certain.</summary>
    public static string? Float(string text)
    {
        // A whole number that is too long for one kind of integer fits another.
        if (text.Length > 15 || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var result = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsInfinity(number) || result.IndexOf('E') >= 0 ? null : result;
    }

    private static IEnumerable<ComposeObject?> Owners(ComposeModel model)
    {
        foreach (var service in model.Services)
        {
            foreach (var key in OfService)
            {
                yield return service.GetObject(key);
            }

            yield return service.Build?.GetObject("args");
            yield return service.Build?.GetObject("labels");
            yield return service.Logging?.GetObject("options");
            yield return service.Deploy?.GetObject("labels");
        }

        foreach (var resource in model.Networks.Concat(model.Volumes).Concat(model.Secrets).Concat(model.Configs))
        {
            yield return resource.GetObject("labels");
            yield return resource.GetObject("driver_opts");
        }
    }
}
