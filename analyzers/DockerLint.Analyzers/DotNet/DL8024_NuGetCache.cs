using DockerLint.Grammars;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports restores without a cache mount.</summary>
[Analyzer]
public sealed class NuGetCacheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8024", "Restore without a cache for packages")
    {
        Message = "Packages are downloaded again whenever this runs; a cache mount on the packages folder keeps them",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            With `RUN --mount=type=cache,target=/root/.nuget/packages` packages stay on the building machine between builds, also when a project file
            changes and the layer is made anew.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web.csproj .
            RUN dotnet [|restore|]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web.csproj .
            RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            foreach (var step in RunStep.Of(stage))
            {
                foreach (var command in step.Commands)
                {
                    if (DotNetCommand.From(command) is { Verb: "restore" } && !step.Mounts.Any(mount => mount.Type is null or MountType.Cache or MountType.Tmpfs || mount.Target?.Text is not { } target || target.IndexOf("nuget", StringComparison.OrdinalIgnoreCase) >= 0)
                        && command.Arguments.FirstOrDefault(argument => argument.Text == "restore") is { } verb)
                    {
                        context.Report(Descriptor, verb.Span);
                    }
                }
            }
        }
    }
}
