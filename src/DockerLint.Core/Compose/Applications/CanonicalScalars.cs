using System.Globalization;
using DockerLint.Compose.Schema;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>Gives scalars the type that their attribute has.</summary>
internal static class CanonicalScalars
{
    /// <summary>A scalar as a boolean, a number or a text; as it is if its attribute has no type, it is not known, or it says nothing of that type.</summary>
    public static ComposeScalarNode Convert(ComposeScalarNode node, SchemaScalar? scalar)
    {
        if (scalar is null || node.Text is not { } text)
        {
            return node;
        }

        switch (scalar.Kind)
        {
            case SchemaScalarKind.Bool or SchemaScalarKind.Flag or SchemaScalarKind.Truth:
                return text.ToUpperInvariant() switch
                {
                    "TRUE" or "YES" or "ON" or "Y" or "1" or "T" => ComposeScalarNode.Of(node.Origin, true),
                    "FALSE" or "NO" or "OFF" or "N" or "0" or "F" => ComposeScalarNode.Of(node.Origin, false),
                    _ => node,
                };
            case SchemaScalarKind.Bytes or SchemaScalarKind.WholeBytes or SchemaScalarKind.BytesText:
                return ByteSize.TryParse(text, out var size, out _) ? ComposeScalarNode.Of(node.Origin, size.Bytes) : node;
            case SchemaScalarKind.Duration:
                return Duration.TryParse(text, DurationUnits.Compose, out var duration, out _) ? ComposeScalarNode.Of(node.Origin, duration.Nanoseconds) : node;
            case SchemaScalarKind.IntegralOrDuration when Duration.TryParse(text, DurationUnits.Compose, out var period, out _):
                return ComposeScalarNode.Of(node.Origin, period.Nanoseconds / 1000);
            case SchemaScalarKind.Int or SchemaScalarKind.Integral or SchemaScalarKind.IntegralOrDuration or SchemaScalarKind.PlainInteger:
                return ScalarTyping.TryInteger(text, out var whole) ? ComposeScalarNode.Of(node.Origin, whole) : node;
            case SchemaScalarKind.Count:
                return text == "all" ? ComposeScalarNode.Of(node.Origin, -1) : ScalarTyping.TryInteger(text, out var count) ? ComposeScalarNode.Of(node.Origin, count) : node;
            case SchemaScalarKind.Number or SchemaScalarKind.PlainNumber:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? new ComposeScalarNode(node.Origin, ScalarType.Float, ResolvedValue.Known(number.ToString("R", CultureInfo.InvariantCulture)))
                    : node;
            default:
                return ToText(node, text);
        }
    }

    /// <summary>A scalar as a text, as the loader prints numbers and booleans.</summary>
    public static ComposeScalarNode ToText(ComposeScalarNode node, string text)
    {
        var printed = node.Type switch
        {
            ScalarType.Boolean => text.ToLowerInvariant(),
            ScalarType.Integer when ScalarTyping.TryInteger(text, out var whole) => whole.ToString(CultureInfo.InvariantCulture),
            ScalarType.Float when node.Number is { } number && !double.IsNaN(number) && !double.IsInfinity(number) => number.ToString("R", CultureInfo.InvariantCulture),
            _ => text,
        };
        return node.Type == ScalarType.String ? node : ComposeScalarNode.Of(node.Origin, printed);
    }
}
