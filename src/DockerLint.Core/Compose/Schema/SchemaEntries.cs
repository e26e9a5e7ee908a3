using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Schema;

/// <summary>Pairs written as one text, the items of lists that could be mappings.</summary>
internal static class SchemaEntries
{
    /// <summary>What is wrong with a known item; null if nothing is.</summary>
    public static SchemaViolation? Check(ComposeValue value, string text, SchemaScalarKind kind, string name)
    {
        var equals = text.IndexOf('=');
        return kind switch
        {
            SchemaScalarKind.Host => CheckHost(value, text, name),
            SchemaScalarKind.Pair when equals < 0 => Invalid(value, $"{name} must be NAME=VALUE, and '{text}' has no '='"),
            SchemaScalarKind.Ssh when equals < 0 && text != "default" => Invalid(value, $"{name} must be 'default' or ID=PATH, and '{text}' is neither"),
            SchemaScalarKind.Variable when equals > 0 && char.IsWhiteSpace(text[equals - 1]) => Invalid(value, $"a blank stands before the '=' of '{text.Substring(0, equals).TrimEnd()}'"),
            _ => null,
        };
    }

    private static SchemaViolation? CheckHost(ComposeValue value, string text, string name)
    {
        var equals = text.IndexOf('=');
        var at = equals >= 0 ? equals : text.IndexOf(':');
        if (at < 0)
        {
            return Invalid(value, $"{name} must be NAME=ADDRESS, and '{text}' has neither '=' nor ':'");
        }

        if (at == 0 || text.IndexOf(':', 0, at) >= 0)
        {
            return Invalid(value, $"{name} must be NAME=ADDRESS, and '{text.Substring(0, at)}' is no name of a host");
        }

        foreach (var address in text.Substring(at + 1).Split(','))
        {
            if (!SchemaAddresses.IsHostAddress(address))
            {
                return new SchemaViolation(SchemaViolationKind.InvalidAddress, Span(value), $"the address of '{text.Substring(0, at)}' must be an IP address or 'host-gateway', and '{address}' is neither");
            }
        }

        return null;
    }

    private static TextSpan Span(ComposeValue value) => value.GetSpan(new TextSpan(0, value.Text.Length)) is { IsEmpty: false } span ? span : value.Span;

    private static SchemaViolation Invalid(ComposeValue value, string message) => new(SchemaViolationKind.InvalidEntry, Span(value), message);
}
