using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports health checks by a program that the image does not have.</summary>
[Analyzer(Words = "healthcheck")]
public sealed class MissingHealthToolAnalyzer : DiagnosticAnalyzer
{
    // What people call from checks and small images lack.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "curl", "wget", "bash", "nc", "netcat", "powershell", "pgrep", "grep", "sh" };

    /// <summary>DL6077.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6077", "Image lacks the program of its HEALTHCHECK")
    {
        Message = "'{0}' is not in the image, so the container never becomes healthy",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Slim images have no `curl`, Alpine has `wget` and no `curl`, distroless ones have neither. Install the program, or use what is
            there: many runtimes can send a request themselves.

            Reported are exported stages on an image that is known to lack the program, when neither they nor the stages they are based on
            mention it, run a script that may install it, or copy a folder of programs. Runtime images of .NET are DL8021's.

            ```dockerfile bad
            FROM node:22-alpine
            HEALTHCHECK CMD [|curl|] -f http://localhost:3000 || exit 1
            ```

            ```dockerfile good
            FROM node:22-alpine
            HEALTHCHECK CMD wget -q --spider http://localhost:3000 || exit 1
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        if (!stage.IsExported || stage.FinalState.Healthcheck is not { IsNone: false, IsTrigger: false, Command: { } form } healthcheck || BuiltStages.IsOpaque(stage.Model)
            || (form is ShellFormSyntax && MissingShell.IsMissingFor(stage.Model, healthcheck)))
        {
            return;
        }

        foreach (var command in stage.Model.GetScripts(healthcheck).SelectMany(script => script.Commands))
        {
            if (command is { Name: { } name, NameArgument: { IsWholeWord: true } argument } && Known.Contains(name) && !IsKnownOfDotNet(stage, name) && IsSystemPath(argument.Text) && ImageTools.Lacks(stage, name))
            {
                context.Report(Descriptor, argument.Span, name);
                return;
            }
        }
    }

    // What the images of .NET lack has a rule that knows them by name.
    private static bool IsKnownOfDotNet(Stage stage, string program) => program is "curl" or "wget" && stage.IsWindows != true
        && DotNetImage.From(stage.BaseImage) is { Kind: DotNetImageKind.AspNet or DotNetImageKind.Runtime or DotNetImageKind.RuntimeDeps };

    // By any other path it is one that the image brings itself.
    private static bool IsSystemPath(string? path) =>
        path is not null && (path.IndexOf('/') < 0 || path.StartsWith("/bin/", StringComparison.Ordinal) || path.StartsWith("/usr/bin/", StringComparison.Ordinal));
}
