using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports EXPOSE of the port of earlier versions.</summary>
[Analyzer]
public sealed class ExposedOldPortAnalyzer : DiagnosticAnalyzer
{
    private const int FirstWith8080 = 8;
    private const int OldPort = 80;

    /// <summary>DL8018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8018", "Exposed port is not the one the application listens on")
    {
        Message = "Since .NET 8 the application listens on 8080 in this image, not on {0}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The images of .NET 8 set `ASPNETCORE_HTTP_PORTS=8080`, so that an unprivileged user can listen. Before, it was port 80. An `EXPOSE 80`
            from that time documents, and publishes by `-P`, a port on which nobody listens.

            Judged are web images in which no ENV, no argument of the entry point and no setting of Kestrel in the project's `appsettings.json`
            says otherwise, with a known project that the entry point starts itself. Silent where a script or another server stands in front.

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

            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            WORKDIR /app
            COPY --from=build /app/publish .
            EXPOSE [|80|]
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
            EXPOSE 8080
            ENTRYPOINT ["dotnet", "Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static readonly string[] Settings = ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "DOTNET_URLS", "DOTNET_HTTP_PORTS", "URLS", "HTTP_PORTS"];

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final is not { Image: { Kind: DotNetImageKind.AspNet, Major: >= FirstWith8080 }, Publish.Project: { } project } || SaysOtherwise(build, final, project))
        {
            return;
        }

        foreach (var expose in final.Stage.EffectiveInstructions.OfType<ExposeInstructionSyntax>())
        {
            foreach (var (word, port, isLiteral) in ExposedPorts.Read(context.DockerfileModel, expose))
            {
                if (port.Ports is { First: OldPort, Last: OldPort })
                {
                    var fix = isLiteral && word.ValueText == "80" ? ProposedFix.Of(new TextChange(word.Span, "8080")) : ReportDetails.None;
                    context.Report(Descriptor, word.Span, fix, OldPort);
                }
            }
        }
    }

    // A script or a server in front may set variables, or listen itself.
    private static bool Starts(IReadOnlyList<string> program, DotNetProject project) =>
        program[0] == "dotnet" ? program.Count > 1 && (program[1] == "exec" || program[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        : project.AssemblyName is { } assembly && PathText.Name(program[0].Replace('\\', '/')) is var name && (name == assembly || name.Equals(assembly + ".exe", StringComparison.OrdinalIgnoreCase));

    private static bool SaysOtherwise(DotNetBuild build, DotNetFinal final, DotNetProject project)
    {
        var stage = final.Stage;
        if (stage.Chain.SelectMany(link => link.Variables.Definitions).Any(definition => Array.Exists(Settings, name => name.Equals(definition.Name, StringComparison.OrdinalIgnoreCase)) || definition.Name.IndexOf("Kestrel", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return true;
        }

        if (stage.Program() is not { Count: > 0 } program || !Starts(program, project) || program.Any(word => word.Length == 0 || word.IndexOf("urls", StringComparison.OrdinalIgnoreCase) >= 0 || word.IndexOf("ports", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return true;
        }

        var folder = project.Path.LastIndexOf('/') is var slash and >= 0 ? project.Path.Substring(0, slash + 1) : string.Empty;
        return new[] { "appsettings.json", "appsettings.Production.json", "Program.cs", "Startup.cs" }.Any(file =>
            build.Context?.ReadText(folder + file)?.ToString() is { } text
            && (text.IndexOf("Kestrel", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("\"Urls\"", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("UseUrls", StringComparison.Ordinal) >= 0 || text.IndexOf("http://", StringComparison.Ordinal) >= 0));
    }
}

/// <summary>Expose the port it listens on.</summary>
public sealed class ExposedOldPortCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ExposedOldPortAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Expose the port it listens on", Safety);
}
