using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports web applications on images without ASP.NET Core.</summary>
[Analyzer]
public sealed class WebOnRuntimeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8003.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8003", "Web application on an image without ASP.NET Core")
    {
        Message = "'{0}' needs ASP.NET Core, which '{1}' does not have: it does not start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `dotnet/runtime` holds the runtime without ASP.NET Core. An application that asks for `Microsoft.AspNetCore.App`, by its SDK, by a
            reference of its own or by that of a project it refers to, stops at its start.

            Silent for self-contained and native output. The fix names the image `aspnet` of the same tag and is safe: that image is the same
            with ASP.NET Core added.

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

            FROM mcr.microsoft.com/dotnet/[|runtime|]:9.0
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
        if (final is { Image.Kind: DotNetImageKind.Runtime, Publish: { Project: { } project } publish } && build.NeedsAspNetCore(project) == true && DotNetOutput.IsSelfContained(publish) == false)
        {
            var fix = final.RepositoryPlace is { } place ? ProposedFix.Of(new TextChange(place, "aspnet")) : ReportDetails.None;
            context.Report(Descriptor, final.RepositoryPlace ?? final.Place, fix, project.Name, final.ImageName);
        }
    }
}

/// <summary>Use the image with ASP.NET Core.</summary>
public sealed class WebOnRuntimeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WebOnRuntimeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use the image with ASP.NET Core", Safety);
}
