using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports services whose image is built on a base for another platform.</summary>
[Analyzer]
public sealed class OtherPlatformAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1028", "Service for one platform, base image for another")
    {
        Message = "'{0}' is to run on '{1}', and its Dockerfile takes the base image for '{2}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `--platform` of FROM goes before the platform that the build is for. The image then says that it is for the platform of the
            service and holds the programs of another one, which end with "exec format error".

            ```yaml bad
            services:
              web:
                platform: [|linux/arm64|]
                build:
                  dockerfile_inline: |
                    FROM --platform=linux/amd64 nginx:1.29
            ```

            ```yaml good
            services:
              web:
                platform: linux/arm64
                build:
                  dockerfile_inline: |
                    FROM nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is not { Build: { } build, Platform: { } platform, HasOtherSources: false } service || Read(platform.Value.Text) is not { } wanted
            || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { BaseImage: { IsScratch: not true } } stage)
        {
            return;
        }

        // The root of the chain is where the programs come from.
        if (stage.Chain[0].From is { } from && from.GetFlag("platform") is { Value: { IsMissing: false } value } && dockerfile.Resolve(value, from).Text is { } text && Read(text) is { } given
            && (wanted.OperatingSystem != given.OperatingSystem || wanted.Architecture != given.Architecture))
        {
            context.Report(Descriptor, platform.TextSpan(), service.Name, platform.Text, text);
        }
    }

    // Without both parts that of the builder counts.
    private static PlatformSpec? Read(string? text) =>
        text is not null && PlatformSpec.TryParse(text, out var platform, out _) && platform is { OperatingSystem: not null, Architecture: not null } ? platform : null;
}
