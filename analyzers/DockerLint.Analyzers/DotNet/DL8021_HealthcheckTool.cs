using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports health checks by programs that the images of .NET lack.</summary>
[Analyzer(Words = "healthcheck")]
public sealed class HealthcheckToolAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8021", "Health check calls a program that the image does not have")
    {
        Message = "'{0}' is not in '{1}', so the container never becomes healthy",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            The runtime images of .NET hold neither curl nor wget, except for the wget of BusyBox on Alpine. A health check that calls one of them
            fails for ever, and what waits for the health never starts.

            Silent when a RUN or COPY of the image speaks of the program.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            COPY publish /app
            HEALTHCHECK CMD [|curl|] -f http://localhost:8080/health || exit 1
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/aspnet:9.0
            RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
            COPY publish /app
            HEALTHCHECK CMD curl -f http://localhost:8080/health || exit 1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetFinalAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build, DotNetFinal final)
    {
        if (final.Image.Kind is not (DotNetImageKind.AspNet or DotNetImageKind.Runtime or DotNetImageKind.RuntimeDeps) || final.Stage.IsWindows != false || final.Stage.FinalState.Healthcheck is not { } check)
        {
            return;
        }

        foreach (var command in context.DockerfileModel.GetScripts(check).SelectMany(script => script.Commands))
        {
            if (command is { Name: "curl" or "wget", NameArgument: { } name } && IsLacking(final.Image, command.Name) && !IsBrought(final.Stage, check, command.Name))
            {
                context.Report(Descriptor, name.Span, command.Name, final.ImageName);
                return;
            }
        }
    }

    private static bool IsLacking(DotNetImage image, string program) => image.IsAlpine == false || (image.IsAlpine == true && program == "curl");

    private static bool IsBrought(Stage stage, InstructionSyntax check, string program) => stage.EffectiveInstructions.Any(instruction =>
        instruction != check
        && instruction is RunInstructionSyntax or TransferInstructionSyntax
        && (InstructionTexts.Of(instruction).Any(text => text.Text.IndexOf(program, StringComparison.Ordinal) >= 0) || (instruction is RunInstructionSyntax && stage.Model.GetScripts(instruction).SelectMany(script => script.Commands).Any(RunsScript))));

    // What a script installs is not known.
    private static bool RunsScript(SimpleCommand command) => command.Name is null || command.Name.EndsWith(".sh", StringComparison.Ordinal) || command.NameArgument?.Text?.IndexOf('/') >= 0 || command.Arguments.Any(argument => argument.Text is null);
}
