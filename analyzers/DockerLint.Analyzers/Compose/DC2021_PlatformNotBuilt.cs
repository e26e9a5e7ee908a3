namespace DockerLint.Analyzers.Compose;

/// <summary>Reports platforms of services for which nothing is built.</summary>
[Analyzer(Words = "platforms")]
public sealed class PlatformNotBuiltAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2021", "Platform that is not built")
    {
        Message = "the service runs on '{0}', which 'build.platforms' does not name",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/platform-not-in-build-platforms"],
        Documentation = """
            With `build.platforms` the image is built for those platforms alone; a service on another one has no image, and Compose
            refuses the file.

            ```yaml bad
            services:
              web:
                platform: [|linux/arm64|]
                build:
                  context: .
                  platforms: [linux/amd64]
            ```

            ```yaml good
            services:
              web:
                platform: linux/arm64
                build:
                  context: .
                  platforms: [linux/amd64, linux/arm64]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is { Platform: { Value.Text: { Length: > 0 } platform } value, Build.Platforms: { Count: > 0 } platforms, HasOtherSources: false }
            && platforms.All(other => other.Value.IsKnown && other.Text != platform))
        {
            context.Report(Descriptor, value.TextSpan(), platform);
        }
    }
}
