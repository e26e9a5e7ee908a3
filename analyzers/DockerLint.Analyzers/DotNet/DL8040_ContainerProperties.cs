using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports projects whose container properties contradict the Dockerfile.</summary>
[Analyzer]
public sealed class ContainerPropertiesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8040", "Project and Dockerfile describe different images")
    {
        Message = "{0}; 'dotnet publish /t:PublishContainer' makes another image than 'docker build'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The SDK can make an image by itself, out of properties such as `ContainerBaseImage`. Beside a Dockerfile that says otherwise the same project
            gives two different images, depending on who builds it. So do items `ContainerPort` that have no port in common with EXPOSE.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
                <ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:9.0-alpine</ContainerBaseImage>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM [|mcr.microsoft.com/dotnet/aspnet:9.0|]
            WORKDIR /app
            COPY --from=build /app/publish .
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app/publish

            FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine
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
        if (final.Publish?.Project is { } project)
        {
            AnalyzeImage(context, final, project);
            AnalyzePorts(context, final, project);
        }
    }

    private static void AnalyzeImage(DockerfileAnalysisContext context, DotNetFinal final, DotNetProject project)
    {
        if (project.GetProperty("ContainerBaseImage").Text is { Length: > 0 } wanted
            && final.Image.Reference.Value.Text is { } used
            && ImageReference.Parse(wanted) is var reference
            && (reference.NormalizedName != final.Image.Reference.NormalizedName || reference.Tag != final.Image.Reference.Tag))
        {
            context.Report(Descriptor, final.Place, $"'{project.Name}' sets ContainerBaseImage to '{wanted}', while this Dockerfile stands on '{used}'");
        }
    }

    // One of several in common is enough: a Dockerfile often exposes ports of development, too.
    private static void AnalyzePorts(DockerfileAnalysisContext context, DotNetFinal final, DotNetProject project)
    {
        var wanted = (project.ContainerPorts ?? []).Select(text => PortRange.TryParse(text, out var range) ? range : (PortRange?)null).ToArray();
        var exposes = final.Stage.EffectiveInstructions.OfType<ExposeInstructionSyntax>().Where(expose => !expose.IsTrigger).ToArray();
        var exposed = exposes.SelectMany(expose => ExposedPorts.Read(context.DockerfileModel, expose)).ToArray();
        if (wanted.Length > 0 && Array.TrueForAll(wanted, range => range is not null)
            && exposed.Length > 0 && exposed.Length == exposes.Sum(expose => expose.Ports.Count)
            && Array.TrueForAll(exposed, port => port.Port.Ports is { } ports && !wanted.OfType<PortRange>().Any(range => range.First <= ports.Last && ports.First <= range.Last)))
        {
            context.Report(Descriptor, exposed[0].Word.Span, $"'{project.Name}' sets ContainerPort to '{string.Join("', '", project.ContainerPorts ?? [])}', which this Dockerfile does not expose");
        }
    }
}
