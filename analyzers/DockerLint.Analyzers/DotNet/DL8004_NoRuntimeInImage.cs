using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports framework-dependent applications on images without a runtime.</summary>
[Analyzer]
public sealed class NoRuntimeInImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8004", "Application without a runtime on an image without one")
    {
        Message = "'{0}' needs a .NET runtime, which '{1}' does not have: it does not start",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `dotnet/runtime-deps` holds the libraries that a runtime needs, and no runtime. Only self-contained and native applications start on it.

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

            FROM [|mcr.microsoft.com/dotnet/runtime-deps:9.0|]
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
        if (final is { Image.Kind: DotNetImageKind.RuntimeDeps, Publish: { Project: { IsExecutable: true } project } publish } && DotNetOutput.IsSelfContained(publish) == false && !BringsRuntime(final))
        {
            context.Report(Descriptor, final.Place, project.Name, final.ImageName);
        }
    }

    private static bool BringsRuntime(DotNetFinal final) => final.Stage.EffectiveInstructions.Any(instruction =>
        instruction is RunInstructionSyntax or TransferInstructionSyntax && InstructionTexts.Of(instruction).Any(text => text.Text.IndexOf("dotnet", StringComparison.OrdinalIgnoreCase) >= 0 || text.Text.IndexOf("aspnetcore", StringComparison.OrdinalIgnoreCase) >= 0));
}
