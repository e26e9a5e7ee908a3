using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Compose.Applications;

/// <summary>A scalar, its variables replaced.</summary>
public sealed class ComposeScalarNode : ComposeNode
{
    internal ComposeScalarNode(ComposeOrigin origin, ScalarType type, ResolvedValue value)
        : base(origin)
    {
        Type = type;
        Value = value;
    }

    /// <summary>
    /// The type that the loader gives it; in the canonical form that of the attribute, so that <c>"yes"</c> of <c>privileged</c> is a boolean.
    /// </summary>
    public ScalarType Type { get; }

    /// <summary>The text as far as it is known, of a boolean or number that of its canonical notation; empty for nothing.</summary>
    public ResolvedValue Value { get; }

    /// <summary>Whether it is nothing at all.</summary>
    public bool IsNull => Type == ScalarType.Null;

    /// <summary>The text; null unless it is known and something.</summary>
    public string? Text => IsNull ? null : Value.Text;

    /// <summary>The boolean; null unless it is one.</summary>
    public bool? Boolean => Type == ScalarType.Boolean && Text is { } text && ScalarTyping.TryBoolean(text, out var value) ? value : null;

    /// <summary>The number; null unless it is one.</summary>
    public double? Number
    {
        get
        {
            if (Type is not (ScalarType.Integer or ScalarType.Float) || Text is not { } text)
            {
                return null;
            }

            return ScalarTyping.TryInteger(text, out var whole) ? whole : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
    }

    /// <summary>The text, or what stands for one that is not known.</summary>
    public override string ToString() => Text ?? (IsNull ? string.Empty : "?");

    internal override bool HasMarks => Mark != MergeMark.None;

    internal override ComposeNode Unmarked() => Mark == MergeMark.None ? this : new ComposeScalarNode(Origin, Type, Value);

    internal static ComposeScalarNode Null(ComposeOrigin origin) => new(origin, ScalarType.Null, ResolvedValue.Empty);

    internal static ComposeScalarNode Of(ComposeOrigin origin, string text) => new(origin, ScalarType.String, ResolvedValue.Known(text));

    internal static ComposeScalarNode Of(ComposeOrigin origin, bool value) => new(origin, ScalarType.Boolean, ResolvedValue.Known(value ? "true" : "false"));

    internal static ComposeScalarNode Of(ComposeOrigin origin, long value) => new(origin, ScalarType.Integer, ResolvedValue.Known(value.ToString(CultureInfo.InvariantCulture)));
}
