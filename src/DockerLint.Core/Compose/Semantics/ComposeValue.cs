using DockerLint.Compose.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>A scalar value, or a part of one such as the port in <c>8080:80</c>, before and after interpolation.</summary>
public sealed class ComposeValue : ComposeElement
{
    private readonly ScalarSyntax scalar;
    private readonly TextSpan? slice;
    private Interpolation? interpolation;

    internal ComposeValue(ComposeModel model, ValueSyntax node, ScalarSyntax scalar, TextSpan? slice = null)
        : base(model, node)
    {
        this.scalar = scalar;
        this.slice = slice;
        Type = slice is null ? ScalarTyping.TypeOf(scalar) : ScalarType.String;
        Text = slice is { } part ? scalar.Value.Substring(part.Start, part.Length) : scalar.Value;
    }

    /// <summary>The type that the loader gives it; a part of a scalar is text.</summary>
    public ScalarType Type { get; }

    /// <summary>The decoded text, variables not replaced.</summary>
    public string Text { get; }

    /// <summary>The decoded text with its way back to the file.</summary>
    public MappedText MappedText => slice is { } part ? scalar.GetMappedText().Slice(part) : scalar.GetMappedText();

    /// <summary>Its place in the file, without anchor and tag: that of the anchored scalar if an alias stands here.</summary>
    public TextSpan ValueSpan => slice is { } part ? scalar.GetMappedText().ToOuter(part) : scalar.ContentSpan;

    /// <summary>Its variables and its value; Compose interpolates text only.</summary>
    public Interpolation Interpolation => interpolation ??= Interpolation.Parse(Text);

    /// <summary>The value as far as it is the same in every environment.</summary>
    public ResolvedValue Value => Interpolation.Value;

    /// <summary>The value while no variable is set, see <see cref="Interpolation.ValueWithDefaults"/>.</summary>
    public ResolvedValue ValueWithDefaults => Interpolation.ValueWithDefaults;

    /// <summary>
    /// As a boolean, in the words that Compose accepts where it expects one (<c>true</c>, <c>yes</c>, <c>on</c>, <c>y</c>, <c>1</c> and
    /// their opposites, in any case); null if it is none or not known.
    /// </summary>
    public bool? Boolean => ReadBoolean(Value.Text);

    /// <summary>As a whole number in YAML's notation; null if it is none or not known.</summary>
    public long? Integer => Value.Text is { } text && ScalarTyping.TryInteger(text, out var number) ? number : null;

    /// <summary>The place in the file of a part of <see cref="Text"/>.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    public TextSpan GetSpan(TextSpan span) => scalar.GetMappedText().ToOuter(new TextSpan(span.Start + (slice?.Start ?? 0), span.Length));

    /// <summary>The decoded text.</summary>
    public override string ToString() => Text;

    /// <summary>A text as <see cref="Boolean"/> reads it.</summary>
    internal static bool? ReadBoolean(string? text) => text?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "y" or "1" => true,
        "false" or "no" or "off" or "n" or "0" => false,
        _ => null,
    };

    internal ComposeValue Part(TextSpan span) => new(Model, Node, scalar, new TextSpan(span.Start + (slice?.Start ?? 0), span.Length));
}
