namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports restores before the files that decide about them are copied.</summary>
[Analyzer]
public sealed class RestoreInputNotCopiedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8010", "Restore without a file that decides about it")
    {
        Message = "'{0}' is copied only behind this restore, or not at all, so packages are restored without it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `Directory.Build.props`, `Directory.Build.targets`, `Directory.Packages.props`, `NuGet.config`, `global.json` and `packages.lock.json`
            decide which packages are restored, from where and in which versions. A restore in front of the COPY that brings them fails, or
            restores something else than the build needs.

            Judged are restores of a known project that lies where COPY put it, and files between it and the root of the build context. Silent
            behind any command that may bring files.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad context=Directory.Packages.props,Program.cs
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web.csproj .
            RUN [|dotnet restore|]
            COPY . .
            ```

            ```dockerfile good context=Directory.Packages.props,Program.cs
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY Web.csproj Directory.Packages.props .
            RUN dotnet restore
            COPY . .
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
            foreach (var step in build.Steps(stage))
            {
                if (step is { Project: { } project, Call.Verb: "restore" } && ContainerPlace.OfProject(build, step) is { } place && !ContainerPlace.MayHaveMore(step))
                {
                    var missing = RestoreInputs.MissingFiles(build, step, project, place);
                    if (missing.Count > 0)
                    {
                        context.Report(Descriptor, step.Call.Command.Span, string.Join("', '", missing));
                        break;
                    }
                }
            }
        }
    }
}
