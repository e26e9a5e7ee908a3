using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>A value of a small YAML file: a scalar, a list or a mapping.</summary>
/// <param name="Span">Its place.</param>
internal sealed record YamlValue(TextSpan Span)
{
    /// <summary>Its text when it is a scalar (empty for nothing at all); null otherwise.</summary>
    public string? Scalar { get; init; }

    /// <summary>Its items when it is a list; null otherwise.</summary>
    public IReadOnlyList<YamlValue>? Items { get; init; }

    /// <summary>Its pairs when it is a mapping; null otherwise.</summary>
    public IReadOnlyList<(YamlValue Key, YamlValue Value)>? Pairs { get; init; }
}
