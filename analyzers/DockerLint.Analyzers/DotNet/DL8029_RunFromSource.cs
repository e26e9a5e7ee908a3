using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports containers that build at their start.</summary>
[Analyzer]
public sealed class RunFromSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8029.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8029", "Container builds at its start")
    {
        Message = "'dotnet {0}' builds the project each time a container starts; publish it in the image and run the output",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `dotnet run` and `dotnet watch` restore and build before they start: slow, as a debug build, in need of the SDK and often of the network.

            Silent for stages (and files) named for development or tests.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            CMD ["dotnet", "[|run|]"]
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
            WORKDIR /src
            COPY . .
            RUN dotnet publish -c Release -o /app
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            COPY --from=build /app /app
            CMD ["dotnet", "/app/Web.dll"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var stage in context.DockerfileModel.Stages.Where(stage => stage.IsExported && !stage.IsWorkshop()))
        {
            var state = stage.FinalState;
            foreach (var start in new CommandInstructionSyntax?[] { state.Entrypoint, state.Cmd }.OfType<CommandInstructionSyntax>())
            {
                foreach (var command in context.DockerfileModel.GetScripts(start).SelectMany(script => script.Commands))
                {
                    if (DotNetCommand.From(command) is { Verb: "run" or "watch" } call && !call.Command.Arguments.Any(argument => argument.Text == "--no-build")
                        && command.Arguments.FirstOrDefault(argument => argument.Text == call.Verb) is { } verb && seen.Add(verb.Span))
                    {
                        context.Report(Descriptor, verb.Span, call.Verb);
                    }
                }
            }
        }
    }
}
