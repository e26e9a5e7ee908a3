using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports mounts that hide what the image has installed.</summary>
[Analyzer]
public sealed class HiddenDependenciesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1023", "Mount hides the dependencies of the image")
    {
        Message = "this mount on '{0}' hides '{1}', where the Dockerfile installs the dependencies; a volume on that path keeps them",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A folder of the host that is mounted over the code, for work without rebuilding, also covers what the build has installed
            below it: `node_modules` of npm, yarn and pnpm, `vendor` of Composer. On a fresh checkout the program then finds no
            dependencies. A further volume on that path keeps those of the image; `develop.watch` does without a mount.

            ```yaml bad
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM node:22
                    WORKDIR /app
                    COPY . .
                    RUN npm ci
                volumes:
                  - .:[|/app|]
            ```

            ```yaml good
            services:
              web:
                build:
                  dockerfile_inline: |
                    FROM node:22
                    WORKDIR /app
                    COPY . .
                    RUN npm ci
                volumes:
                  - .:/app
                  - /app/node_modules
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
        if (service is not { HasOtherSources: false, Volumes.Count: > 0, Build: { } build } || context.Dockerfile is not { } dockerfile || BuiltStages.Of(dockerfile, build) is not { } stage
            || service.Volumes.Any(volume => volume.Target?.Value.IsKnown is not true) || Installs(service))
        {
            return;
        }

        foreach (var folder in Installed(stage).Distinct(StringComparer.Ordinal))
        {
            // The innermost mount is what the container sees.
            var mount = service.Volumes.Where(volume => PathText.IsSameOrBelow(folder, PathText.Trim(volume.Target?.Text ?? string.Empty))).OrderBy(volume => volume.Target?.Text.Length).LastOrDefault();
            if (mount is { Type: "bind", Target: { } target } && PathText.Trim(target.Text) != folder)
            {
                context.Report(Descriptor, target.TextSpan(), target.Text, folder);
            }
        }
    }

    private static IEnumerable<string> Installed(Stage stage)
    {
        foreach (var run in stage.EffectiveInstructions.OfType<RunInstructionSyntax>())
        {
            if (stage.Model.GetState(run).WorkingDirectory.Text is not { Length: > 1 } folder)
            {
                continue;
            }

            foreach (var command in stage.Model.GetScripts(run).SelectMany(script => script.Commands))
            {
                if (FolderOf(command) is { } name)
                {
                    yield return PathText.Trim(folder) + "/" + name;
                }
            }
        }
    }

    // The service fills the folder itself when it starts.
    private static bool Installs(Service service) => service.CommandScripts.SelectMany(script => script.Commands).Any(command => FolderOf(command) is not null);

    private static string? FolderOf(SimpleCommand command) => command.Name switch
    {
        "npm" or "pnpm" or "yarn" when command.Arguments.All(argument => argument.Text is not (null or "-g" or "--global" or "global" or "--prefix" or "-C" or "--cwd" or "--prefix=")) && Verb(command) is "ci" or "install" or "i" => "node_modules",
        "yarn" when command.Arguments.Count == 0 => "node_modules",
        "composer" when Verb(command) == "install" => "vendor",
        _ => null,
    };

    private static string? Verb(SimpleCommand command) => command.Arguments.FirstOrDefault(argument => argument.Text?.StartsWith("-", StringComparison.Ordinal) is false)?.Text;
}
