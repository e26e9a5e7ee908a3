using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports build arguments that are handed in although no ARG of the file takes them.</summary>
[Analyzer]
public sealed class UnusedBuildArgumentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1006", "Build argument is declared nowhere")
    {
        Message = "The build argument '{0}' is handed in, but no ARG of this file takes it{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `--build-arg` on the command line or a property of the project gives an argument that the file never declares. BuildKit warns
            that it was not consumed; the value goes nowhere. Names are compared with regard to case.

            The finding stands at the first FROM. Silent for the arguments that BuildKit itself takes (proxies, platforms, `BUILDKIT_…`), and
            for a file with a frontend of its own. An ARG in a trigger of the base image is not seen. An argument in a Compose file is the
            matter of DX1011.

            ```dockerfile bad build-arg=VERSON
            ARG VERSION=3.22
            FROM [|alpine:${VERSION}|]
            ```

            ```dockerfile good build-arg=VERSION
            ARG VERSION=3.22
            FROM alpine:${VERSION}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeFile);

    private static void AnalyzeFile(DockerfileAnalysisContext context)
    {
        var model = context.DockerfileModel;
        if (context.Input.GivenInputs.Arguments.Count == 0 || BuiltStages.IsOpaque(model) || model.Stages[0].From is not { } first)
        {
            return;
        }

        var declared = new HashSet<string>(
            context.Tree.Root.DescendantNodes().OfType<ArgInstructionSyntax>().SelectMany(arg => arg.Declarations).Select(declaration => declaration.Key.ValueText),
            StringComparer.Ordinal);
        foreach (var name in context.Input.GivenInputs.Arguments.Keys.Where(name => !declared.Contains(name) && !PredefinedArguments.IsAcceptedWithoutDeclaration(name)))
        {
            var meant = NameSuggestion.Find(name, declared);
            context.Report(Descriptor, first.Image.Span, name, meant is null ? string.Empty : $"; did you mean '{meant}'?");
        }
    }
}
