using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.Schema;

/// <summary>Which scalars a place takes.</summary>
internal sealed class SchemaScalar
{
    public SchemaScalar(SchemaScalarKind kind) => Kind = kind;

    public SchemaScalarKind Kind { get; }

    /// <summary>The only words that are taken; null for all.</summary>
    public string[]? Words { get; init; }

    /// <summary>The least number.</summary>
    public long Minimum { get; init; } = long.MinValue;

    /// <summary>The greatest number.</summary>
    public long Maximum { get; init; } = long.MaxValue;

    /// <summary>Whether a value of this type can stand here, whatever it says.</summary>
    public bool Takes(ScalarType type) => type switch
    {
        ScalarType.String => Kind is not (SchemaScalarKind.Truth or SchemaScalarKind.PlainNumber or SchemaScalarKind.PlainInteger),
        ScalarType.Null => Kind is SchemaScalarKind.Value or SchemaScalarKind.Option,
        ScalarType.Boolean => Kind is SchemaScalarKind.Value or SchemaScalarKind.TextBool or SchemaScalarKind.Plain or SchemaScalarKind.Bool or SchemaScalarKind.Flag or SchemaScalarKind.Truth,
        ScalarType.Integer => TakesNumber || Kind is SchemaScalarKind.Int or SchemaScalarKind.PlainInteger or SchemaScalarKind.Count or SchemaScalarKind.WholeBytes,
        ScalarType.Float => TakesNumber,

        // A date becomes something that depends on the version of the loader.
        _ => true,
    };

    /// <summary>What it takes, for people: <c>text</c>.</summary>
    public string Description => Kind switch
    {
        SchemaScalarKind.Bool or SchemaScalarKind.Flag or SchemaScalarKind.Truth => "true or false",
        SchemaScalarKind.Int or SchemaScalarKind.PlainInteger => "a whole number",
        SchemaScalarKind.Integral or SchemaScalarKind.IntegralOrDuration or SchemaScalarKind.Number or SchemaScalarKind.PlainNumber => "a number",
        SchemaScalarKind.Bytes or SchemaScalarKind.WholeBytes => "a size such as 512m",
        SchemaScalarKind.BytesText => "a text such as '512m'",
        SchemaScalarKind.Duration => "a text such as '30s'",
        SchemaScalarKind.Count => "a whole number or 'all'",
        SchemaScalarKind.TextNum or SchemaScalarKind.Option or SchemaScalarKind.Exposed => "a text or a number",
        SchemaScalarKind.TextBool => "a text or a boolean",
        SchemaScalarKind.Plain or SchemaScalarKind.Value => "a text, a number or a boolean",
        _ => "a text",
    };

    private bool TakesNumber => Kind is SchemaScalarKind.TextNum or SchemaScalarKind.Plain or SchemaScalarKind.Option or SchemaScalarKind.Value or SchemaScalarKind.Integral
        or SchemaScalarKind.IntegralOrDuration or SchemaScalarKind.Number or SchemaScalarKind.PlainNumber or SchemaScalarKind.Bytes or SchemaScalarKind.Exposed;
}
