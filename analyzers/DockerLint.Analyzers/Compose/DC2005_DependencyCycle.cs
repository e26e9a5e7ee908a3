using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that wait for themselves.</summary>
[Analyzer]
public sealed class DependencyCycleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2005", "Services depend on each other in a circle")
    {
        Message = "'{0}' closes the circle {1}, in which no service can be first",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/dependency-cycle"],
        Documentation = """
            Compose starts a service behind those that it depends on, and refuses circles. Besides `depends_on`, also `links`,
            `volumes_from` and the namespaces of another service (`network_mode: service:X`) say who comes first. Circles of `extends`
            are DC1023.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                depends_on: [api]
              api:
                image: example/api:1.2
                links: [[|web|]]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on: [api]
              api:
                image: example/api:1.2
            ```
            """,
    };

    private enum Visit
    {
        None,
        Open,
        Done,
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (!context.Model.IsPartial)
        {
            FindCircles(context, service => ServiceReference.Of(service).Where(reference => reference.OrdersStart).ToArray());
        }
    }

    // With a stack of its own: a chain of services may be as long as the file.
    private static void FindCircles(ComposeAnalysisContext context, Func<Service, IReadOnlyList<ServiceReference>> edgesOf)
    {
        var services = new Dictionary<string, Service>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            services[service.Name] = service;
        }

        var visits = new Dictionary<string, Visit>(StringComparer.Ordinal);
        foreach (var root in context.Model.Services)
        {
            var path = new List<Step>();
            Enter(root);
            while (path.Count > 0)
            {
                var step = path[path.Count - 1];
                if (step.Next == step.Edges.Count)
                {
                    visits[step.Service.Name] = Visit.Done;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                var edge = step.Edges[step.Next++];
                if (!services.TryGetValue(edge.Name, out var target))
                {
                    continue;
                }

                if (visits.TryGetValue(target.Name, out var visit) && visit == Visit.Open)
                {
                    var circle = path.Select(other => other.Service.Name).SkipWhile(name => name != target.Name).Concat([target.Name]).ToArray();
                    var names = circle.Length > 8 ? circle.Take(4).Concat(["…"]).Concat(circle.Skip(circle.Length - 2)) : circle;
                    context.Report(Descriptor, edge.Span, target.Name, string.Join(" → ", names));
                }
                else
                {
                    Enter(target);
                }
            }

            void Enter(Service service)
            {
                if (!visits.ContainsKey(service.Name))
                {
                    visits[service.Name] = Visit.Open;
                    path.Add(new Step(service, edgesOf(service)));
                }
            }
        }
    }

    private sealed class Step(Service service, IReadOnlyList<ServiceReference> edges)
    {
        public Service Service { get; } = service;

        public IReadOnlyList<ServiceReference> Edges { get; } = edges;

        public int Next { get; set; }
    }
}
