using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Compose.Schema;

/// <summary>Looks at what a scalar of the right type says.</summary>
internal static class SchemaFormats
{
    /// <summary>What is wrong with a known value; null if nothing is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="scalar">What the place takes.</param>
    /// <param name="name">What is judged, for people.</param>
    public static SchemaViolation? Check(ComposeValue value, ScalarType type, SchemaScalar scalar, string name)
    {
        // Behind a dollar sign that stands for itself the text is not quite what is written.
        if (value.Value.Text is not { } text)
        {
            return null;
        }

        if (type is ScalarType.Integer or ScalarType.Float)
        {
            return scalar.Kind == SchemaScalarKind.Exposed ? CheckExposed(value, text, name) : CheckRange(value, text, scalar, name);
        }

        if (type != ScalarType.String || scalar.Kind is SchemaScalarKind.Value)
        {
            return null;
        }

        return scalar.Words is { } words ? CheckWord(value, text, words, name, scalar.Kind == SchemaScalarKind.Word) : CheckText(value, text, scalar, name);
    }

    private static SchemaViolation? CheckText(ComposeValue value, string text, SchemaScalar scalar, string name)
    {
        switch (scalar.Kind)
        {
            case SchemaScalarKind.Bool:
                return IsBoolean(text) ? null : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be true or false, and '{text}' is neither");
            case SchemaScalarKind.Flag:
                return IsBoolean(text) || text is "0" or "1" || text.ToUpperInvariant() is "T" or "F" ? null : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be true or false, and '{text}' is neither");
            case SchemaScalarKind.Int or SchemaScalarKind.Integral:
                return IsWhole(text) ? CheckRange(value, text, scalar, name) : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be a whole number, and '{text}' is none");
            case SchemaScalarKind.IntegralOrDuration:
                return IsWhole(text) || Duration.TryParse(text, DurationUnits.Compose, out _, out _) ? null : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be a number of microseconds or a duration, and '{text}' is neither");
            case SchemaScalarKind.Number:
                return IsNumber(text) ? CheckRange(value, text, scalar, name) : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be a number, and '{text}' is none");
            case SchemaScalarKind.Count:
                return text == "all" || IsWhole(text) ? null : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be a whole number or 'all', and '{text}' is neither");
            case SchemaScalarKind.Bytes or SchemaScalarKind.WholeBytes or SchemaScalarKind.BytesText:
                return CheckSize(value, text, name);
            case SchemaScalarKind.Duration:
                return CheckDuration(value, text, name);
            case SchemaScalarKind.Container:
                return SchemaKeys.IsLongName(text) ? null : Problem(SchemaViolationKind.InvalidName, value, $"'{text}' is no name for a container: two or more letters, digits, '.', '_' and '-', the first of them a letter or digit");
            case SchemaScalarKind.Profile:
                return SchemaKeys.IsLongName(text) ? null : Accepted(SchemaViolationKind.InvalidName, value, $"'{text}' is no name for a profile: two or more letters, digits, '.', '_' and '-', the first of them a letter or digit");
            case SchemaScalarKind.Pull:
                return PullPolicy.IsValid(text) ? null : CheckWord(value, text, PullPolicy.Words, name, isAccepted: false);
            case SchemaScalarKind.Exposed:
                return CheckExposed(value, text, name);
            case SchemaScalarKind.Variable or SchemaScalarKind.Pair or SchemaScalarKind.Ssh or SchemaScalarKind.Host:
                return SchemaEntries.Check(value, text, scalar.Kind, name);
            default:
                return SchemaAddresses.Check(value, text, scalar.Kind, name);
        }
    }

    // What stands before the port is the grammar of EXPOSE, not of Compose.
    private static SchemaViolation? CheckExposed(ComposeValue value, string text, string name)
    {
        var port = ExposedPort.Parse(text);
        return port is { Problem: null, HostSpan: null } ? null : Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be a port or a range of them, and '{text}' is neither");
    }

    private static SchemaViolation? CheckSize(ComposeValue value, string text, string name)
    {
        if (text.Length == 0 || ByteSize.TryParse(text, out _, out var problem))
        {
            return null;
        }

        return Problem(SchemaViolationKind.InvalidSize, value, $"{name} must be a size such as 512m, and '{text}' is none: {problem.Message}");
    }

    private static SchemaViolation? CheckDuration(ComposeValue value, string text, string name)
    {
        if (text.Length == 0 || Duration.TryParse(text, DurationUnits.Compose, out _, out var problem))
        {
            return null;
        }

        return Problem(SchemaViolationKind.InvalidDuration, value, $"{name} must be a duration such as 30s, and '{text}' is none: {problem.Message}");
    }

    private static SchemaViolation? CheckWord(ComposeValue value, string text, string[] words, string name, bool isAccepted)
    {
        if (Array.IndexOf(words, text) >= 0 || (isAccepted && text.Length == 0))
        {
            return null;
        }

        var list = words.Length == 1 ? $"'{words[0]}'" : $"one of {string.Join(", ", words)}";
        return new SchemaViolation(SchemaViolationKind.UnknownWord, Span(value), $"{name} must be {list}, and '{text}' is not")
        {
            Suggestion = text.Length < 3 ? null : DockerLint.Semantics.NameSuggestion.Find(text, words),
            IsAccepted = isAccepted,
        };
    }

    private static SchemaViolation? CheckRange(ComposeValue value, string text, SchemaScalar scalar, string name)
    {
        if ((scalar.Minimum == long.MinValue && scalar.Maximum == long.MaxValue) || !TryNumber(text, out var number) || (number >= scalar.Minimum && number <= scalar.Maximum))
        {
            return null;
        }

        var bounds = scalar.Maximum == long.MaxValue ? $"{scalar.Minimum} or more" : $"a number from {scalar.Minimum} to {scalar.Maximum}";
        return Problem(SchemaViolationKind.InvalidNumber, value, $"{name} must be {bounds}, and '{text}' is not");
    }

    private static bool TryNumber(string text, out double number)
    {
        if (ScalarTyping.TryInteger(text, out var whole))
        {
            number = whole;
            return true;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    // The words of Compose's conversion of fields that hold booleans.
    private static bool IsBoolean(string text) => text.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N";

    private static bool IsWhole(string text)
    {
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length > start;
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static TextSpan Span(ComposeValue value) => value.GetSpan(new TextSpan(0, value.Text.Length)) is { IsEmpty: false } span ? span : value.Span;

    private static SchemaViolation Problem(SchemaViolationKind kind, ComposeValue value, string message) => new(kind, Span(value), message);

    private static SchemaViolation Accepted(SchemaViolationKind kind, ComposeValue value, string message) => new(kind, Span(value), message) { IsAccepted = true };
}
