using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analysis;

/// <summary>What the Dockerfiles mean that the services of one Compose file build, each under the inputs of its own build.</summary>
internal sealed class ServiceDockerfiles(ComposeProject? project, CancellationToken cancellationToken)
{
    private readonly Dictionary<Service, DockerfileSemanticModel?> models = [];

    /// <summary>The meaning of the Dockerfile of a service; null when it builds none or the Dockerfile is not known.</summary>
    public DockerfileSemanticModel? Find(Service service)
    {
        if (!models.TryGetValue(service, out var model))
        {
            models.Add(service, model = service.Build is { } build && Parse(build) is { } tree ? DockerfileSemanticModel.Create(tree, InputsOf(build)) : null);
        }

        return model;
    }

    /// <summary>What a build hands to its Dockerfile. A target is all that it builds; of one that is not known nothing follows.</summary>
    public static BuildInputs InputsOf(ServiceBuild build)
    {
        var arguments = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var argument in build.Args)
        {
            arguments[argument.Key] = argument.ResolvedValue.Text;
        }

        var target = build.Target?.Value.Text;
        var platforms = build.Platforms.Select(platform => platform.Value.Text).ToArray();
        return new BuildInputs
        {
            Targets = target is null ? [] : [target],
            BuildsLastStage = target is null,
            Arguments = arguments,
            NamedContexts = build.AdditionalContexts.Select(context => context.Key).ToArray(),
            Platforms = Array.IndexOf(platforms, null) < 0 ? platforms.OfType<string>().ToArray() : [],
        };
    }

    private DockerfileSyntaxTree? Parse(ServiceBuild build)
    {
        if (build.DockerfileInline is { } inline)
        {
            return ComposeScripts.Interpolate(inline) is { } text ? DockerfileSyntaxTree.ParseText(SourceText.From(text.Text), build.Model.Tree.FilePath, null, cancellationToken) : null;
        }

        return project?.FindDockerfile(build);
    }
}
