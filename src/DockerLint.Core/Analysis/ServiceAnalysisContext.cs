using DockerLint.Compose.Semantics;

namespace DockerLint.Analysis;

/// <summary>A service of a Compose file.</summary>
public sealed class ServiceAnalysisContext : ReportContext
{
    internal ServiceAnalysisContext(Service service, AnalysisScope scope)
        : base(service.Model.Tree, scope) => Service = service;

    /// <summary>The service.</summary>
    public Service Service { get; }
<<<<<<< HEAD
=======

    /// <summary>What the whole file says.</summary>
    public ComposeModel Model => Service.Model;
>>>>>>> h/rules4
}
