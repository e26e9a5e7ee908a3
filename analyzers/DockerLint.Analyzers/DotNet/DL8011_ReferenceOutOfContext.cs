using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports projects that refer to others outside of the build context.</summary>
[Analyzer]
public sealed class ReferenceOutOfContextAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8011", "Referenced project is not in the build context")
    {
        Message = "'{0}' refers to '{1}', which {2}: the build in the image cannot see it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Only what lies in the build context, and is not excluded by `.dockerignore`, can be copied. A project that refers to one outside of it
            has to be built from a folder further up: `docker build -f src/Web/Dockerfile .`, or `context: ..` in Compose.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Core/Core.csproj" />
              </ItemGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet publish [|Web.csproj|] -c Release
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet tool restore
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in context.DockerfileModel.Stages.SelectMany(build.Steps))
        {
            if (step is { Project: { } project, Call.Verb: "restore" or "build" or "publish" } && seen.Add(project.Path))
            {
                Analyze(context, build, step, project);
            }
        }
    }

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetStep step, DotNetProject project)
    {
        var waiting = new Queue<DotNetProject>([project]);
        var seen = new HashSet<DotNetProject> { project };
        while (waiting.Count > 0)
        {
            var current = waiting.Dequeue();
            foreach (var path in current.ProjectReferences ?? [])
            {
                var isOutside = path.StartsWith("../", StringComparison.Ordinal);
                if (isOutside || build.Context?.IsIgnored(path) == true)
                {
                    context.Report(Descriptor, step.Call.TargetArgument?.Span ?? step.Call.Command.Span, current.Name, path, isOutside ? "lies outside of the build context" : "the ignore file excludes");
                    return;
                }

                if (build.FindProject(path) is { } next && seen.Add(next))
                {
                    waiting.Enqueue(next);
                }
            }
        }
    }
}
