using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports the port of earlier versions where it is exposed, published or asked for the health.</summary>
[Analyzer]
public sealed class ExposedOldPortAnalyzer : DiagnosticAnalyzer
{
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
            from that time documents, and publishes by `-P`, a port on which nobody listens. So does a service that publishes port 80 of such a
            container, and a healthcheck that asks it fails.

            Judged are web images in which no ENV, no argument of the entry point and no setting of Kestrel in the project's `appsettings.json`
            says otherwise, with a known project that the entry point starts itself. Silent where a script or another server stands in front,
            and where the service of a Compose file sets the address, or may do so by an `env_file`, a command of its own or a mounted folder.

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
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDotNetFinalAction(AnalyzeDockerfile);
        context.RegisterServiceAction(AnalyzeService);
    }

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (!DefaultPort.IsUsed(build, final) || context.Input.BuildInputs.RunVariables?.Any(DefaultPort.IsSetting) is not false)
        {
            return;
        }

        foreach (var expose in final.Stage.EffectiveInstructions.OfType<ExposeInstructionSyntax>())
        {
            foreach (var (word, port, isLiteral) in ExposedPorts.Read(context.DockerfileModel, expose))
            {
                if (port.Ports is { First: OldPort, Last: OldPort })
                {
                    context.Report(Descriptor, word.Span, isLiteral && word.ValueText == "80" ? FixOf(word.Span) : ReportDetails.None, OldPort);
                }
            }
        }

        if (final.Stage.FinalState.Healthcheck is { IsNone: false } check)
        {
            Report(context, context.DockerfileModel.GetScripts(check));
        }
    }

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        var targets = service.Ports.Where(port => port is { TargetPorts: { First: OldPort, Last: OldPort }, Protocol.Text: "tcp" }).Select(port => port.Target).OfType<ComposeValue>().ToArray();
        var scripts = service.Healthcheck?.IsDisabled is false ? service.HealthcheckScripts : [];
        if ((targets.Length == 0 && !scripts.Any(script => CheckedAddress.At(script, OldPort).Any())) || service.HasOtherSources || service.HasForeignNetwork() || !IsLeftToImage(context))
        {
            return;
        }

        foreach (var target in targets)
        {
            context.Report(Descriptor, target.TextSpan(), target.Text == "80" ? FixOf(target.TextSpan()) : ReportDetails.None, OldPort);
        }

        Report(context, scripts);
    }

    private static bool IsLeftToImage(ServiceAnalysisContext context) =>
        context.Service.Build is { } serviceBuild
        && DotNetBuild.OfService(context) is { } build
        && context.Dockerfile is { } dockerfile
        && BuiltStages.Of(dockerfile, serviceBuild) is { } stage
        && build.Finals.FirstOrDefault(final => final.Stage == stage) is { } image
        && DefaultPort.IsUsed(build, image)
        && context.ComposeApplication is { IsComplete: true } application
        && application.FindService(context.Service.Name) is { } merged
        && DefaultPort.IsLeftToImage(merged, stage.FinalState.WorkingDirectory.Text);

    private static void Report(ReportContext context, IEnumerable<ShellScript> scripts)
    {
        foreach (var address in scripts.SelectMany(script => CheckedAddress.At(script, OldPort)))
        {
            context.Report(Descriptor, address.Span, OldPort);
        }
    }

    private static ReportDetails FixOf(TextSpan span) => ProposedFix.Of(new TextChange(span, "8080"));
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
