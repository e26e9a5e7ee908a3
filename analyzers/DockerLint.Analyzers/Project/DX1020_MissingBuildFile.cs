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
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Input.Project is not { } project)
        {
            return;
        }

        var missing = context.Model.Services.Select(service => Find(project, service)).OfType<Missing>().ToArray();
        if (missing.Length > 0 && LocalPaths.HasWitness(project, context.Model))
        {
            foreach (var item in missing)
            {
                context.Report(Descriptor, item.Span, item.Kind, item.Path, item.Service);
            }
        }
    }

    private static Missing? Find(ComposeProject project, Service service)
    {
        if (service.Build is not { } build || LocalPaths.Clean(build.Context is null ? "." : build.Context.Value.Text) is not { } folder)
        {
            return null;
        }

        if (folder.Length > 0 && project.Find(folder) is not { IsFolder: true } && build.Context is { } context)
        {
            return project.Find(folder) is null ? new Missing("folder", context.Text, context.TextSpan(), service.Name) : null;
        }

        var name = build.Dockerfile is null ? "Dockerfile" : build.Dockerfile.Value.Text;
        if (name is null || name.StartsWith("/", StringComparison.Ordinal) || build.DockerfileInline is not null || LocalPaths.Clean(folder.Length == 0 ? name : folder + "/" + name) is not { } path || project.Find(path) is not null)
        {
            return null;
        }

        return new Missing("file", path, (build.Dockerfile ?? build.Context)?.TextSpan() ?? service.KeySpan("build"), service.Name);
    }

    private sealed record Missing(string Kind, string Path, TextSpan Span, string Service);
}
