using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports builds whose context or Dockerfile is not there.</summary>
[Analyzer]
public sealed class MissingBuildFileAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1020", "Context or Dockerfile of a build does not exist")
    {
        Message = "there is no {0} '{1}', so that the build of '{2}' fails",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The context is a folder relative to the Compose file, and the Dockerfile a file relative to the context. Silent about
            remote contexts, about paths with variables or outside of the folder of the Compose file, and where none of the paths that
            the file names is there: then it stands alone.

            ```yaml bad context=web/package.json,api/Dockerfile
            services:
              web:
                build: [|./web|]
              api:
                build: ./api
            ```

            ```yaml good context=web/Dockerfile,api/Dockerfile
            services:
              web:
                build: ./web
              api:
                build: ./api
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Input.Project is not { } project || context.Service.Build is not { } build || LocalPaths.Clean(build.Context?.Value.Text ?? (build.Context is null ? "." : null)) is not { } folder)
        {
            return;
        }

        var isFolder = folder.Length == 0 || project.Find(folder) is { IsFolder: true };
        if (!isFolder)
        {
            if (LocalPaths.HasWitness(project, context.Model) && project.Find(folder) is null && build.Context is { } value)
            {
                context.Report(Descriptor, value.TextSpan(), "folder", value.Text, context.Service.Name);
            }

            return;
        }

        var name = build.Dockerfile is null ? "Dockerfile" : build.Dockerfile.Value.Text;
        if (name is null || build.DockerfileInline is not null || LocalPaths.Clean(folder.Length == 0 ? name : folder + "/" + name) is not { } path || name.StartsWith("/", StringComparison.Ordinal) || project.Find(path) is not null || !LocalPaths.HasWitness(project, context.Model))
        {
            return;
        }

        var place = build.Dockerfile ?? build.Context;
        context.Report(Descriptor, place?.TextSpan() ?? context.Service.KeySpan("build"), "file", path, context.Service.Name);
    }
}
