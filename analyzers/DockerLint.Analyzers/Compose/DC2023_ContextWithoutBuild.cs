namespace DockerLint.Analyzers.Compose;

/// <summary>Reports build contexts from services that are not built.</summary>
[Analyzer(Words = "additional_contexts")]
public sealed class ContextWithoutBuildAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2023", "Build context from a service that is not built")
    {
        Message = "'{0}' has no 'build', so that its image cannot be a context of another build",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/additional-context-service"],
        Documentation = """
            `service:NAME` in `additional_contexts` takes what the build of that service makes. An image that is only pulled is named
            by `docker-image://`. Services that are not there are DC2004.

            ```yaml bad
            services:
              base:
                image: example/base:1.2
              web:
                build:
                  context: .
                  additional_contexts:
                    base: [|service:base|]
            ```

            ```yaml good
            services:
              base:
                image: example/base:1.2
              web:
                build:
                  context: .
                  additional_contexts:
                    base: docker-image://example/base:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var entry in context.Service.Build?.AdditionalContexts ?? [])
        {
            if (entry.Value is { Value.Text: { } text } value && text.StartsWith("service:", StringComparison.Ordinal)
                && context.Model.FindService(text.Substring("service:".Length)) is { HasOtherSources: false } service && !service.Has("build"))
            {
                context.Report(Descriptor, value.TextSpan(), service.Name);
            }
        }
    }
}
