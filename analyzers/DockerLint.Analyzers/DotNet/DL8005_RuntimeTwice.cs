using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports images with a runtime that the application does not use.</summary>
[Analyzer]
public sealed class RuntimeTwiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8005", "Self-contained application on an image with a runtime")
    {
        Message = "'{0}' brings its own runtime, so that of '{1}' only makes the image larger; 'runtime-deps' is enough",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A self-contained or native application does not use the runtime of its image. On `dotnet/runtime-deps` it runs the same and the image
            is smaller by about a hundred megabytes.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -r linux-x64 --self-contained -o /app/publish

            FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["./Web"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -r linux-x64 --self-contained -o /app/publish

            FROM mcr.microsoft.com/dotnet/runtime-deps:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["./Web"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final is { Image.Kind: DotNetImageKind.AspNet or DotNetImageKind.Runtime, Publish: { Project: { } project } publish } && DotNetOutput.IsSelfContained(publish) == true)
        {
            context.Report(Descriptor, final.Place, project.Name, final.ImageName);
        }
    }
}
