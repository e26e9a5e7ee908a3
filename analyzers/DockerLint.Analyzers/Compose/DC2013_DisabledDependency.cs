using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that need one which their profiles do not start.</summary>
[Analyzer(Words = "profiles")]
public sealed class DisabledDependencyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2013", "Needs a service that is in a profile")
    {
        Message = "'{0}' runs in the profile{1} {2} only, so that '{3}', which needs it, does not start without",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["compose-go/dependency-disabled"],
        Documentation = """
            A service without profiles always runs; one with profiles runs when one of them is active. Naming a service in
            `depends_on` does not activate its profiles: Compose stops and says that a required service is disabled. Left alone are
            dependencies with `required: false`, services that have a profile in common, and what takes its profiles from elsewhere.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                depends_on: [[|db|]]
              db:
                image: postgres:18
                profiles: [data]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on:
                  db:
                    condition: service_started
                    required: false
              db:
                image: postgres:18
                profiles: [data]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.HasOtherSources || Profiles(service) is not { } own)
        {
            return;
        }

        foreach (var reference in ServiceReference.Of(service).Where(reference => reference is { OrdersStart: true, IsRequired: true }))
        {
            if (context.Model.FindService(reference.Name) is { HasOtherSources: false, Profiles.Count: > 0 } target
                && Profiles(target) is { } needed && !own.Intersect(needed).Any())
            {
                var names = string.Join(", ", needed.Select(profile => $"'{profile}'"));
                context.Report(Descriptor, reference.Span, target.Name, needed.Length > 1 ? "s" : string.Empty, names, service.Name);
            }
        }
    }

    // Null when one of them is not known.
    private static string[]? Profiles(Service service) =>
        service.Profiles.All(profile => profile.Value.IsKnown) ? service.Profiles.Select(profile => profile.Text).ToArray() : null;
}
