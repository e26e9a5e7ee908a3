namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services with image and build that do not say which comes first.</summary>
[Analyzer]
public sealed class BuildAndImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6005", "Image and build without a pull policy")
    {
        Message = "'{0}' has 'build' and 'image': Compose tries to pull '{1}' before it builds",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/no-build-and-image"],
        Documentation = """
            `image` beside `build` names what is built, which is fine. If an image of that name can be pulled, Compose may take it
            instead; `pull_policy: build` says what is meant. The rule is off unless asked for.

            ```yaml bad
            services:
              app:
                build: .
                [|image|]: team/app:1.2
            ```

            ```yaml good
            services:
              app:
                build: .
                image: team/app:1.2
                pull_policy: build
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
        if (service is { Image: { } image, PullPolicy: null, HasOtherSources: false } && service.Has("build"))
        {
            context.Report(Descriptor, service.KeySpan("image"), service.Name, image.Text);
        }
    }
}
