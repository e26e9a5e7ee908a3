using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analysis;

/// <summary>A service of a Compose file.</summary>
public sealed class ServiceAnalysisContext : ReportContext
{
    internal ServiceAnalysisContext(Service service, AnalysisScope scope)
        : base(service.Model.Tree, scope) => Service = service;

    /// <summary>The service.</summary>
    public Service Service { get; }

    /// <summary>What the file means.</summary>
    public ComposeModel Model => Service.Model;

    /// <summary>What the Dockerfile that the service builds means, under the target, arguments and contexts of this build; null when there is none or it is not known.</summary>
    public DockerfileSemanticModel? Dockerfile => FindServiceDockerfile(Service);

    /// <inheritdoc cref="ComposeAnalysisContext.FindDockerfile"/>
    public DockerfileSemanticModel? FindDockerfile(Service service) => FindServiceDockerfile(service);
}
