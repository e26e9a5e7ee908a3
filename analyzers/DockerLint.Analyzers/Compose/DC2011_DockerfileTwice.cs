namespace DockerLint.Analyzers.Compose;

/// <summary>Reports builds that name a Dockerfile and bring one of their own.</summary>
[Analyzer(Words = "dockerfile_inline")]
public sealed class DockerfileTwiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2011", "Dockerfile given twice")
    {
        Message = "'{0}' has 'dockerfile' and 'dockerfile_inline', and Compose refuses the two together",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/dockerfile-and-inline"],
        Documentation = """
            A build takes its Dockerfile from a file or from the Compose file. Which one is meant cannot be told, so Compose does not
            load the file.

            ```yaml bad
            services:
              web:
                build:
                  context: .
                  dockerfile: Dockerfile
                  [|dockerfile_inline|]: FROM nginx:1.29
            ```

            ```yaml good
            services:
              web:
                build:
                  context: .
                  dockerfile_inline: FROM nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Build is { Dockerfile: not null, DockerfileInline: not null } build)
        {
            context.Report(Descriptor, build.KeySpan("dockerfile_inline"), context.Service.Name);
        }
    }
}
