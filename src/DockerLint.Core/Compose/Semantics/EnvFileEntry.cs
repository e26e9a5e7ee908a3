using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A file with environment variables of a service.</summary>
public sealed class EnvFileEntry : ComposeElement
{
    private EnvFileEntry(ComposeModel model, ValueSyntax node, ComposeValue? path, bool? isRequired, ComposeValue? format)
        : base(model, node)
    {
        Path = path;
        IsRequired = isRequired;
        Format = format;
    }

    /// <summary>Its path; null if absent.</summary>
    public ComposeValue? Path { get; }

    /// <summary>Whether Compose fails without it; null if that depends on a variable.</summary>
    public bool? IsRequired { get; }

    /// <summary><c>raw</c> for a file without interpolation; null if absent.</summary>
    public ComposeValue? Format { get; }

    internal static EnvFileEntry? Read(ComposeModel model, ValueSyntax node)
    {
        if (model.Scalar(node) is { } path)
        {
            return new EnvFileEntry(model, node, path, true, null);
        }

        if (model.Object(node) is not { } attributes)
        {
            return null;
        }

        var required = attributes.GetValue("required");
        return new EnvFileEntry(model, node, attributes.GetValue("path"), required is null ? true : required.Boolean, attributes.GetValue("format"));
    }
}
