using DockerLint.Semantics;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports targets handed in to a build that are no stage of the file.</summary>
[Analyzer]
public sealed class UnknownTargetAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1005", "Target is no stage of the file")
    {
        Message = "The build is asked for the stage '{0}', which this file does not have{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            `--target` on the command line or a property of the project names the stage to build. Names are compared without regard to case,
            and a number is the index of a stage. A name that no stage bears stops the build at once.

            The finding stands at the last FROM. Silent while a name of a stage is not known, and for a file with a frontend of its own. A
            target in a Compose file is the matter of DX1010.

            ```dockerfile bad target=tset
            FROM alpine:3.22 AS test
            FROM [|alpine:3.22|] AS final
            ```

            ```dockerfile good target=test
            FROM alpine:3.22 AS test
            FROM alpine:3.22 AS final
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
        if (context.Input.GivenInputs.Targets.Count == 0 || BuiltStages.IsOpaque(model) || model.Stages[model.Stages.Count - 1].From is not { } last || model.Stages.Any(stage => stage.Name?.IndexOf('$') >= 0))
        {
            return;
        }

        foreach (var target in context.Input.GivenInputs.Targets.Where(target => model.FindTarget(target) is null))
        {
            var meant = NameSuggestion.Find(target, model.Stages.Select(stage => stage.Name).OfType<string>());
            context.Report(Descriptor, last.Image.Span, target, meant is null ? string.Empty : $"; did you mean '{meant}'?");
        }
    }
}
