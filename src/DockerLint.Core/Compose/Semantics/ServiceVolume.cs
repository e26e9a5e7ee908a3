using DockerLint.Compose.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>A mount of a service, in short or long syntax.</summary>
public sealed class ServiceVolume : ComposeElement
{
    private ServiceVolume(ComposeModel model, ValueSyntax node)
        : base(model, node)
    {
    }

    /// <summary>The text in short syntax; null in long syntax.</summary>
    public ComposeValue? Short { get; private init; }

    /// <summary>The attributes in long syntax; null in short syntax.</summary>
    public ComposeObject? Long { get; private init; }

    /// <summary>The short syntax read by its grammar, before variables are replaced; null in long syntax.</summary>
    public VolumeMapping? Mapping { get; private init; }

    /// <summary><c>volume</c>, <c>bind</c>, <c>tmpfs</c> and so on; null if it depends on a variable or is absent.</summary>
    public string? Type { get; private init; }

    /// <summary>The name of the volume or the path on the host; null for an anonymous volume.</summary>
    public ComposeValue? Source { get; private init; }

    /// <summary>The path in the container; null if absent.</summary>
    public ComposeValue? Target { get; private init; }

    /// <summary>The options of the short syntax as written, <c>ro,z</c>; null without them.</summary>
    public ComposeValue? Options { get; private init; }

    /// <summary>Whether it is mounted read-only; null if that depends on a variable.</summary>
    public bool? IsReadOnly { get; private init; }

    internal static ServiceVolume? Read(ComposeModel model, ValueSyntax node)
    {
        if (model.Scalar(node) is { } text)
        {
            return ReadShort(model, node, text);
        }

        if (model.Object(node) is not { } attributes)
        {
            return null;
        }

        var readOnly = attributes.GetValue("read_only");
        return new ServiceVolume(model, node)
        {
            Long = attributes,
            Type = attributes.GetValue("type")?.Value.Text,
            Source = attributes.GetValue("source"),
            Target = attributes.GetValue("target"),
            IsReadOnly = readOnly is null ? false : readOnly.Boolean,
        };
    }

    private static ServiceVolume ReadShort(ComposeModel model, ValueSyntax node, ComposeValue text)
    {
        var mapping = VolumeMapping.Parse(text.Text);
        var source = mapping.SourceSpan is { } span ? text.Part(span) : null;
        var target = text.Part(mapping.TargetSpan);
        var options = mapping.Options.Count == 0
            ? null
            : text.Part(TextSpan.FromBounds(mapping.Options[0].Span.Start, mapping.Options[mapping.Options.Count - 1].Span.End));

        // A variable may bring colons of its own, so that all of this is certain only without one in the parts that count.
        bool? isReadOnly = (options ?? target).Value.IsKnown ? mapping.IsReadOnly : null;
        return new ServiceVolume(model, node)
        {
            Short = text,
            Mapping = mapping,
            Type = source is null ? (target.Value.IsKnown ? "volume" : null) : TypeOf(source.Value),
            Source = source,
            Target = target,
            Options = options,
            IsReadOnly = isReadOnly,
        };
    }

    private static string? TypeOf(ResolvedValue source)
    {
        if (source.Text is { } text)
        {
            return VolumeMapping.Parse(text + ":/target").Kind == VolumeKind.Bind ? "bind" : "volume";
        }

        return source.Parts[0] is { Length: > 0 } start && (start[0] is '.' or '/' or '~') ? "bind" : null;
    }
}
