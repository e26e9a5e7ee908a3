using DockerLint.Compose.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>A published port of a service, in short or long syntax.</summary>
public sealed class ServicePort : ComposeElement
{
    private ServicePort(ComposeModel model, ValueSyntax node)
        : base(model, node)
    {
    }

    /// <summary>The text in short syntax; null in long syntax.</summary>
    public ComposeValue? Short { get; private init; }

    /// <summary>The attributes in long syntax; null in short syntax.</summary>
    public ComposeObject? Long { get; private init; }

    /// <summary>The short syntax read by its grammar; null in long syntax and while the text is not known.</summary>
    public PortMapping? Mapping { get; private init; }

    /// <summary>The address on the host: empty if none is given, which means all, and unknown if that is not certain.</summary>
    public ResolvedValue HostIp { get; private init; } = ResolvedValue.Empty;

    /// <summary>The ports on the host as written; null without such a part, which means any free port or none.</summary>
    public ComposeValue? Published { get; private init; }

    /// <summary>The ports in the container as written; null if absent.</summary>
    public ComposeValue? Target { get; private init; }

    /// <summary>The ports on the host; null without valid and known ones.</summary>
    public PortRange? PublishedPorts => Range(Published);

    /// <summary>The ports in the container; null without valid and known ones.</summary>
    public PortRange? TargetPorts => Range(Target);

    /// <summary><c>tcp</c>, <c>udp</c> or what else is written, in lower case; unknown if that is not certain.</summary>
    public ResolvedValue Protocol { get; private init; } = ResolvedValue.Known("tcp");

    internal static ServicePort? Read(ComposeModel model, ValueSyntax node)
    {
        if (model.Scalar(node) is { } text)
        {
            return ReadShort(model, node, text);
        }

        return model.Object(node) is not { } attributes ? null : new ServicePort(model, node)
        {
            Long = attributes,
            HostIp = attributes.GetValue("host_ip")?.Value ?? ResolvedValue.Empty,
            Published = attributes.GetValue("published"),
            Target = attributes.GetValue("target"),
            Protocol = attributes.GetValue("protocol") is { } protocol ? Lower(protocol.Value) : ResolvedValue.Known("tcp"),
        };
    }

    private static ServicePort ReadShort(ComposeModel model, ValueSyntax node, ComposeValue text)
    {
        var parts = ShortSyntax.Split(text.Text, ':');
        var last = parts[parts.Count - 1];
        var slash = text.Text.LastIndexOf('/');
        var protocol = slash >= last.Start && text.Text.IndexOf('}', slash) < 0 ? text.Part(TextSpan.FromBounds(slash + 1, text.Text.Length)) : null;
        var target = text.Part(TextSpan.FromBounds(last.Start, protocol is null ? last.End : slash));
        var published = parts.Count > 1 ? text.Part(parts[parts.Count - 2]) : null;
        return new ServicePort(model, node)
        {
            Short = text,
            Mapping = text.Value.Text is { } known ? PortMapping.Parse(known) : null,
            HostIp = HostIpOf(text, parts, published ?? target),
            Published = published is { Text.Length: > 0 } ? published : null,
            Target = target,
            Protocol = protocol is not null ? Lower(protocol.Value) : target.Value.IsKnown ? ResolvedValue.Known("tcp") : ResolvedValue.Unknown,
        };
    }

    // A variable in the first part may hold an address as well as a port: "${LISTEN}:80".
    private static ResolvedValue HostIpOf(ComposeValue text, IReadOnlyList<TextSpan> parts, ComposeValue first)
    {
        if (parts.Count > 2)
        {
            return text.Part(TextSpan.FromBounds(0, parts[parts.Count - 3].End)).Value;
        }

        return first.Value.IsKnown ? ResolvedValue.Empty : ResolvedValue.Unknown;
    }

    private static ResolvedValue Lower(ResolvedValue value) =>
        value.Text is { Length: > 0 } text ? ResolvedValue.Known(text.ToLowerInvariant()) : value.IsKnown ? ResolvedValue.Known("tcp") : value;

    private static PortRange? Range(ComposeValue? value) =>
        value?.Value.Text is { } text && PortRange.TryParse(text, out var range) ? range : null;
}
