namespace DockerLint.Analyzers.Project;

/// <summary>Reports named contexts that take the place of a stage.</summary>
[Analyzer]
public sealed class ShadowedStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1041.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1041", "Named context in place of a stage")
    {
        Message = "'{0}' is a stage of the Dockerfile, too: the context takes its place, and its instructions are not run",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The builder looks for a name among the named contexts first. Where that is meant the stage is a default that this build replaces;
            where it is not, the image silently lacks what the stage makes. Contexts that stand in for a base image are left alone: that is
            what they are for.

            ```yaml bad
            services:
              web:
                build:
                  context: .
                  additional_contexts:
                    [|assets|]: ./assets
                  dockerfile_inline: |
                    FROM node:22 AS assets
                    RUN npm run build
                    FROM nginx:1.29
                    COPY --from=assets /out /usr/share/nginx/html
            ```

            ```yaml good
            services:
              web:
                build:
                  context: .
                  additional_contexts:
                    images: ./assets
                  dockerfile_inline: |
                    FROM node:22 AS assets
                    RUN npm run build
                    FROM nginx:1.29
                    COPY --from=assets /out /usr/share/nginx/html
                    COPY --from=images / /usr/share/nginx/html/images/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Build is not { AdditionalContexts.Count: > 0 } build || context.Dockerfile is not { } dockerfile || BuiltStages.IsOpaque(dockerfile))
        {
            return;
        }

        foreach (var entry in build.AdditionalContexts)
        {
            if (dockerfile.Stages.Any(stage => string.Equals(stage.Name, entry.Key, StringComparison.OrdinalIgnoreCase)))
            {
                context.Report(Descriptor, entry.KeySpan, entry.Key);
            }
        }
    }
}
