using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports aliases that two services have on one network.</summary>
[Analyzer]
public sealed class SharedAliasAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC3031.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC3031", "Alias of two services")
    {
        Message = "'{0}' is an alias of '{1}' on '{2}', too, so that requests go to either of them",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Which of the containers with an alias is asked is not defined. That is meant where both run the same image, which is left alone;
            else requests for one program reach another. Services of different profiles that never run together are left alone, too.

            ```yaml bad
            services:
              api:
                image: example/api:1.2
                networks:
                  default:
                    aliases: [backend]
              worker:
                image: example/worker:1.2
                networks:
                  default:
                    aliases: [[|backend|]]
            ```

            ```yaml good
            services:
              api:
                image: example/api:1.2
                networks:
                  default:
                    aliases: [backend]
              worker:
                image: example/worker:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var owners = new Dictionary<(string Network, string Alias), List<(Service Service, ComposeValue Alias)>>();
        foreach (var service in context.Model.Services.Where(service => !service.HasOtherSources))
        {
            foreach (var network in service.Networks)
            {
                foreach (var alias in network.Aliases)
                {
                    if (alias.Value.Text is { Length: > 0 } name)
                    {
                        if (!owners.TryGetValue((network.Name, name), out var known))
                        {
                            owners.Add((network.Name, name), known = []);
                        }

                        known.Add((service, alias));
                    }
                }
            }
        }

        foreach (var pair in owners)
        {
            // The first one is what the others are compared with: they all answer to one name.
            var (first, place) = pair.Value[0];
            foreach (var (service, alias) in pair.Value.Skip(1))
            {
                if (service != first && !IsSameProgram(first, service) && ServiceFacts.MayRunTogether(first, service))
                {
                    var details = new ReportDetails { RelatedLocations = [context.Related(place.TextSpan(), "the other one")] };
                    context.Report(Descriptor, alias.TextSpan(), details, pair.Key.Alias, first.Name, pair.Key.Network);
                }
            }
        }
    }

    private static bool IsSameProgram(Service first, Service second) =>
        first.Has("build") || second.Has("build") ? SameText(first.Build?.Context, second.Build?.Context) && SameText(first.Build?.Target, second.Build?.Target)
        : ServiceFacts.PulledImage(first)?.FamiliarName is not { } image || ServiceFacts.PulledImage(second)?.FamiliarName is not { } other || image == other;

    private static bool SameText(ComposeValue? first, ComposeValue? second) => first?.Text == second?.Text;
}
