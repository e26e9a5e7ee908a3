using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports secrets and configs that exist in a swarm only.</summary>
[Analyzer]
public sealed class SwarmOnlySecretAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2025", "Secret or config that only a swarm has")
    {
        Message = "'{0}' is {1}, which Compose cannot use outside of a swarm",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            External secrets and configs, and drivers of them, belong to `docker stack deploy`. `docker compose up` stops at them.
            Files that are written for a swarm, by `deploy` with placement, updates, an endpoint mode or a mode, or by an overlay
            network, are left alone.

            ```yaml bad
            services:
              db:
                image: postgres:18
                secrets: [password]
            secrets:
              password:
                [|external|]: true
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                secrets: [password]
            secrets:
              password:
                file: ./password.txt
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
        if (SwarmFacts.IsForSwarm(model))
        {
            return;
        }

        foreach (var definition in model.Secrets.Concat(model.Configs))
        {
            if (definition.IsExternal is true)
            {
                context.Report(Descriptor, definition.KeySpan("external"), definition.Key, "external");
            }
            else if (new[] { "driver", "template_driver" }.FirstOrDefault(definition.Has) is { } key)
            {
                context.Report(Descriptor, definition.KeySpan(key), definition.Key, "kept by a driver");
            }
        }
    }
}
