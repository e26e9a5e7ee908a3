using DockerLint.Semantics.Secrets;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports secrets handed to builds as arguments.</summary>
[Analyzer]
public sealed class SecretBuildArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4024", "Secret handed over as a build argument")
    {
        Message = "'{0}' stays in the history of the image, where everybody with the image reads it; 'build.secrets' does not",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A build argument is kept in the history of the image and in the provenance of the build, wherever its value comes from. A
            secret of the build is mounted for one RUN (`RUN --mount=type=secret`) and is gone. Values that stand in the file are
            DC4006.

            ```yaml bad
            services:
              web:
                build:
                  context: .
                  args:
                    [|NPM_TOKEN|]: ${NPM_TOKEN}
            ```

            ```yaml good
            services:
              web:
                build:
                  context: .
                  secrets: [npm_token]
            secrets:
              npm_token:
                environment: NPM_TOKEN
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var argument in context.Service.Build?.Args ?? [])
        {
            if (SecretName.SpeaksOfSecret(argument.Key) && argument.Value?.Value.IsKnown is not true)
            {
                context.Report(Descriptor, argument.KeySpan, argument.Key);
            }
        }
    }
}
