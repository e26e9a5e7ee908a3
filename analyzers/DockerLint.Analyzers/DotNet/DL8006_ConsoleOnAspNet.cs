using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports ASP.NET Core images for other applications.</summary>
[Analyzer]
public sealed class ConsoleOnAspNetAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8006", "ASP.NET Core image for an application that does not use it")
    {
        Message = "'{0}' does not use ASP.NET Core; 'runtime' is a smaller image than '{1}'",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `dotnet/aspnet` is `dotnet/runtime` with ASP.NET Core added. An application that does not ask for it, nor any project it refers to,
            runs on the smaller image.

            Silent when a package is referred to whose name speaks of ASP.NET, since packages can bring the reference too.

            ```xml file=App.csproj
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish App.csproj -c Release -o /app/publish

            FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "App.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish App.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/runtime:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "App.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final is { Image.Kind: DotNetImageKind.AspNet, Publish: { Project: { IsExecutable: true } project } publish }
            && build.NeedsAspNetCore(project) == false
            && DotNetOutput.IsSelfContained(publish) == false
            && build.FindClosure(project) is { } closure
            && closure.All(link => link.PackageReferences is { } packages && !packages.Any(package => package.IndexOf("AspNet", StringComparison.OrdinalIgnoreCase) >= 0)))
        {
            context.Report(Descriptor, final.Place, project.Name, final.ImageName);
        }
    }
}
