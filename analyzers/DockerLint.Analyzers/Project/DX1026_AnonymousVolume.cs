using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports volumes of an image for which a service mounts nothing.</summary>
[Analyzer]
public sealed class AnonymousVolumeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1026", "Volume of the image without a name")
    {
        Message = "the Dockerfile declares a volume on '{0}', for which '{1}' mounts nothing: each new container starts with an empty one",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            VOLUME makes the engine create an anonymous volume for each container; the data of the last one stays behind, unnamed. A
            named volume or a bind mount on the path keeps it.

            ```yaml bad
            services:
              db:
                [|build|]:
                  dockerfile_inline: |
                    FROM alpine:3.22
                    VOLUME /data
            ```

            ```yaml good
            services:
              db:
                build:
                  dockerfile_inline: |
                    FROM alpine:3.22
                    VOLUME /data
                volumes: ["data:/data"]
            volumes:
              data:
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
        if (service is not { HasOtherSources: false, VolumesFrom.Count: 0, Build: { } build } || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage)
        {
            return;
        }

        var targets = service.Volumes.Select(volume => volume.Target).Concat(service.Tmpfs).OfType<ComposeValue>().ToArray();
        if (targets.Any(target => !target.Value.IsKnown))
        {
            return;
        }

        foreach (var volume in stage.EffectiveInstructions.OfType<VolumeInstructionSyntax>())
        {
            foreach (var path in volume.Paths.Select(path => dockerfile.Resolve(path, volume).Text).OfType<string>())
            {
                if (path.StartsWith("/", StringComparison.Ordinal) && !targets.Any(target => PathText.Trim(target.Text.Split(':')[0]) == PathText.Trim(path)))
                {
                    context.Report(Descriptor, service.KeySpan("build"), path, service.Name);
                }
            }
        }
    }
}
