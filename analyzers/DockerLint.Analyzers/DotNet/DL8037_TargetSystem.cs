using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports images of the wrong operating system.</summary>
[Analyzer]
public sealed class TargetSystemAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8037.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8037", "Image is for another operating system than the project")
    {
        Message = "'{0}' is for {1}, and '{2}' is an image of {3}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A project that is made for containers of Windows, or for .NET Framework, does not run in an image of Linux, and the other way round.
            The project says so by `DockerDefaultTargetOS` or by its target frameworks.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
                <DockerDefaultTargetOS>Windows</DockerDefaultTargetOS>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM [|mcr.microsoft.com/dotnet/aspnet:9.0-alpine|]
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0-nanoserver-ltsc2022
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final.Publish?.Project is not { } project || final.Stage.IsWindows is not { } isWindows)
        {
            return;
        }

        var system = project.GetProperty("DockerDefaultTargetOS").Text;
        bool? wantsWindows = string.Equals(system, "Windows", StringComparison.OrdinalIgnoreCase) ? true
            : string.Equals(system, "Linux", StringComparison.OrdinalIgnoreCase) ? false
            : project.TargetFrameworks is { } frameworks && frameworks.All(framework => framework.Kind == TargetFrameworkKind.Framework || framework.Platform == "windows") ? true
            : null;
        if (wantsWindows is { } wanted && wanted != isWindows && (wanted || final.Image.IsWindows == true))
        {
            context.Report(Descriptor, final.Place, project.Name, wanted ? "Windows" : "Linux", final.ImageName, isWindows ? "Windows" : "Linux");
        }
    }
}
