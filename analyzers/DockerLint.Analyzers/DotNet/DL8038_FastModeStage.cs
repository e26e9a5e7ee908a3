using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports Dockerfiles that Visual Studio cannot debug in.</summary>
[Analyzer]
public sealed class FastModeStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8038.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8038", "First stage is not the one Visual Studio runs")
    {
        Message = "Visual Studio builds only the first stage for debugging, and '{0}' is an image to build in",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            In the fast mode of its container tools Visual Studio builds the first stage of the Dockerfile alone, and mounts what it has built itself. That
            stage has to be the one the application runs on. Put the runtime image first, as the generated Dockerfiles do, or name the stage in
            `DockerfileFastModeStage`.

            Judged are Dockerfiles of a project that refers to the container tools.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.VisualStudio.Azure.Containers.Tools.Targets" Version="1.22.1" />
              </ItemGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM [|mcr.microsoft.com/dotnet/sdk:9.0|] AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0 AS base
            WORKDIR /app

            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM base
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private const string Tools = "Microsoft.VisualStudio.Azure.Containers.Tools.Targets";

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (context.DockerfileModel.Stages[0] is { Base: { } reference } first && first != final.Stage
            && DotNetImage.From(first.BaseImage) is { Kind: DotNetImageKind.Sdk } image
            && final.Publish?.Project is { PackageReferences: { } packages } project && packages.Contains(Tools, StringComparer.OrdinalIgnoreCase)
            && project.GetProperty("DockerfileFastModeStage").Text is { Length: 0 })
        {
            context.Report(Descriptor, reference.Span, image.Reference.ToString());
        }
    }
}
