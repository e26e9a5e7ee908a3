using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports volumes, networks, secrets, configs and models that no service uses.</summary>
[Analyzer]
public sealed class UnusedResourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2009", "Resource that no service uses")
    {
        Message = "no service uses the {0} '{1}'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Compose passes over a volume, network, secret, config or model that no service names. Often it is left over, or the service
            that should have it names another one. Where a service takes names from variables, and in files that are only a part of an
            application, the rule is silent.

            ```yaml bad
            services:
              db:
                image: postgres:18
            volumes:
              [|data|]:
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                volumes:
                  - data:/var/lib/postgresql
            volumes:
              data:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var model = context.Model;
        if (!WholeFile.Is(model) || model.Services.Count == 0 || model.Services.Any(service => service.Extends?.File is not null))
        {
            return;
        }

        var services = model.Services;
        Check(context, "volume", model.Volumes, services.SelectMany(service => service.Volumes).Where(volume => volume.Type is null or "volume").Select(volume => volume.Source).OfType<ComposeValue>().Select(NameOf));
        Check(context, "network", model.Networks.Where(network => network.Key != "default"), services.SelectMany(NetworksOf));
        Check(context, "secret", model.Secrets, services.SelectMany(service => service.Secrets.Concat(service.Build?.Secrets ?? [])).Select(grant => grant.Source).OfType<ComposeValue>().Select(NameOf));
        Check(context, "config", model.Configs, services.SelectMany(service => service.Configs).Select(grant => grant.Source).OfType<ComposeValue>().Select(NameOf));
        Check(context, "model", model.Models, services.SelectMany(ModelUses.Of).Select(use => use.Name));
    }

    private static IEnumerable<string?> NetworksOf(Service service)
    {
        foreach (var network in service.Networks)
        {
            yield return ComposeText.IsLiteral(network.Name) ? network.Name : null;
        }

        foreach (var value in new[] { service.NetworkMode, service.Build?.GetValue("network") }.OfType<ComposeValue>())
        {
            yield return NameOf(value);
        }
    }

    private static string? NameOf(ComposeValue value) => value.Value.Text;

    // A name that is not known may be any of them.
    private static void Check(ComposeAnalysisContext context, string kind, IEnumerable<ResourceDefinition> definitions, IEnumerable<string?> names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name is null)
            {
                return;
            }

            used.Add(name);
        }

        foreach (var definition in definitions.Where(definition => !used.Contains(definition.Key)))
        {
            context.Report(Descriptor, definition.KeyNode.ContentSpan, kind, definition.Key);
        }
    }
}
