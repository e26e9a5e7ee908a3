using DockerLint.Compose.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Compose.Semantics;

/// <summary>A device of the host that a service is given.</summary>
public sealed class ServiceDevice : ComposeElement
{
    private ServiceDevice(ComposeModel model, ValueSyntax node, ComposeValue? text, ComposeObject? attributes)
        : base(model, node)
    {
        Short = text;
        Long = attributes;
        Mapping = text?.Value.Text is { } known ? DeviceMapping.Parse(known) : null;
    }

    /// <summary>The text in short syntax; null in long syntax.</summary>
    public ComposeValue? Short { get; }

    /// <summary>The attributes in long syntax; null in short syntax.</summary>
    public ComposeObject? Long { get; }

    /// <summary>The short syntax read by its grammar; null in long syntax and while the text is not known.</summary>
    public DeviceMapping? Mapping { get; }

    /// <summary>The device of the host; null if absent or not known.</summary>
    public string? Source => Mapping?.Source ?? Long?.GetValue("source")?.Value.Text;

    internal static ServiceDevice? Read(ComposeModel model, ValueSyntax node)
    {
        var (text, attributes) = (model.Scalar(node), model.Object(node));
        return text is null && attributes is null ? null : new ServiceDevice(model, node, text, attributes);
    }
}
