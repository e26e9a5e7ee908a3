using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports mounts of the host that hide what the image holds there.</summary>
[Analyzer]
public sealed class HiddenDataAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1042", "Mount hides data of the image")
    {
        Message = "the folder of the host hides what the Dockerfile puts into '{0}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A folder of the host that is mounted covers what the image has at that place; only a new volume with a name gets a copy of it. What
            another stage has built is not on the host, and so the container does not have it. Mounts of the folder that the Dockerfile
            copies from are for development and are left alone, and so are services with `develop`, and files over files.

            ```yaml bad
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM node:22 AS build
                    RUN npm run build
                    FROM nginx:1.29
                    COPY --from=build /out /srv/www
                volumes:
                  - ./www:[|/srv/www|]
            ```

            ```yaml good
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM node:22 AS build
                    RUN npm run build
                    FROM nginx:1.29
                    COPY --from=build /out /srv/www
                volumes:
                  - ./data:/srv/data
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
        if (service is not { HasOtherSources: false, Volumes.Count: > 0, Build: { } build } || service.Has("develop") || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage)
        {
            return;
        }

        var built = stage.EffectiveInstructions.OfType<CopyInstructionSyntax>().Where(copy => copy.GetFlag("from") is not null && !copy.IsTrigger).SelectMany(copy => CopiedPaths.Of(StageOf(stage, copy), copy)).Select(item => item.Path).ToArray();
        foreach (var volume in service.Volumes)
        {
            if (volume is { Type: "bind", Target: { Value.Text: { Length: > 1 } target } place } && PathText.Trim(target) is var folder && Array.Exists(built, path => PathText.IsSameOrBelow(path, folder)))
            {
                context.Report(Descriptor, place.TextSpan(), target);
            }
        }
    }

    private static Stage StageOf(Stage stage, InstructionSyntax instruction) => stage.Chain.First(link => link.Instructions.Contains(instruction));
}
