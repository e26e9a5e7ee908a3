namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports runtime images on which the application cannot start.</summary>
[Analyzer]
public sealed class FrameworkMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8001", "Runtime of the image is not the one the application needs")
    {
        Message = "The application is built for {0} and does not start on the .NET of '{1}'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            An application that does not bring its own runtime starts only on the major version it was built for, at the same or a later minor
            version. `dotnet publish` succeeds, the image builds, and the container stops at once with "You must install or update .NET".

            Judged are exported stages whose only publish names a known project with known target frameworks. Silent for self-contained and
            native output, when the project or `DOTNET_ROLL_FORWARD` lets it roll forward to another major version, and when one of several
            frameworks fits.

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
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
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
        if (final.Publish is { } publish
            && DotNetOutput.Frameworks(publish) is { Count: > 0 } frameworks
            && frameworks.All(framework => final.Image.Runs(framework) == false)
            && DotNetOutput.IsSelfContained(publish) == false
            && DotNetOutput.RollsForward(publish, final) == false)
        {
            context.Report(Descriptor, final.Place, string.Join(", ", frameworks.Select(framework => framework.Name)), final.ImageName);
        }
    }
}
