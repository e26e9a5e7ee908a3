using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports final stages on the SDK.</summary>
[Analyzer]
public sealed class SdkFinalStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8016", "Image that runs stands on the SDK")
    {
        Message = "The image that runs stands on '{0}', with compilers, sources and packages; publish in a stage and run on 'dotnet/{1}'",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The SDK image is about four times as large as the runtime image, starts slower, and holds a compiler, NuGet, Git and a shell for whoever
            gets in. A build stage may use it; the final stage takes the output from there.

            Silent for stages (and files) named for development, tests or building, where the container runs the SDK itself (`dotnet watch`,
            `dotnet test`, a shell), and where a program from another stage meets further packages: that is a box of tools that was made on purpose.

            ```dockerfile bad
            FROM [|mcr.microsoft.com/dotnet/sdk:9.0|]
            WORKDIR /src
            COPY . .
            RUN dotnet publish -c Release -o /app
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish -c Release -o /app
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            COPY --from=build /app /app
            ENTRYPOINT ["dotnet", "/app/Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final.Image.Kind == DotNetImageKind.Sdk
            && !final.Stage.Chain.Any(link => link.IsWorkshop() && link.IsExported)
            && final.Stage.Program() is { Count: > 0 } program && RunsOutput(program) && !IsToolBox(final))
        {
            context.Report(Descriptor, final.Place, final.ImageName, final.Publish?.Project is { } project && build.NeedsAspNetCore(project) == false ? "runtime" : "aspnet");
        }
    }

    private static bool IsToolBox(DotNetFinal final) =>
        final.Publish is { } publish && !final.Stage.Chain.Contains(publish.Stage)
        && final.Stage.Chain.SelectMany(RunStep.Of).SelectMany(step => step.Commands).Any(command => command.Arguments.Any(argument => argument.Text is "install" or "add"));

    private static bool RunsOutput(IReadOnlyList<string> program) => program[0] switch
    {
        "dotnet" => program.Count > 1 && (program[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || program[1] == "exec"),
        "sh" or "bash" or "ash" or "pwsh" or "sleep" or "tail" or "make" or "nuget" => false,
        _ => true,
    };
}
