using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>How the image of a service is built; in short syntax only the context is given.</summary>
public sealed class ServiceBuild : ComposeObject
{
    private readonly ComposeValue? context;

    private ServiceBuild(ComposeModel model, ValueSyntax node, MappingView view, ComposeValue? context)
        : base(model, node, view) => this.context = context;

    /// <summary>Path or URL of the context; null if absent, which means the directory of the file.</summary>
    public ComposeValue? Context => context ?? GetValue("context");

    /// <summary>Path of the Dockerfile relative to the context; null if absent.</summary>
    public ComposeValue? Dockerfile => GetValue("dockerfile");

    /// <summary>A Dockerfile that stands in the Compose file; null if absent.</summary>
    public ComposeValue? DockerfileInline => GetValue("dockerfile_inline");

    /// <summary>The stage to build; null for the last one.</summary>
    public ComposeValue? Target => GetValue("target");

    /// <summary>Build arguments.</summary>
    public IReadOnlyList<KeyValueEntry> Args => GetKeyValues("args");

    /// <summary>Named contexts.</summary>
    public IReadOnlyList<KeyValueEntry> AdditionalContexts => GetKeyValues("additional_contexts");

    /// <summary>Labels of the image.</summary>
    public IReadOnlyList<KeyValueEntry> Labels => GetKeyValues("labels");

    /// <summary>Secrets of the build.</summary>
    public IReadOnlyList<FileGrant> Secrets => Read("secrets", item => FileGrant.Read(Model, item));

    /// <summary>Platforms to build for.</summary>
    public IReadOnlyList<ComposeValue> Platforms => GetValues("platforms");

    /// <summary>Further names of the image.</summary>
    public IReadOnlyList<ComposeValue> Tags => GetValues("tags");

    internal static ServiceBuild? Read(ComposeModel model, ValueSyntax? node)
    {
        if (node is null)
        {
            return null;
        }

        if (model.Scalar(node) is { } context)
        {
            return new ServiceBuild(model, node, MappingView.Empty, context);
        }

        return model.Graph.Mapping(node) is { } view ? new ServiceBuild(model, node, view, null) : null;
    }
}
