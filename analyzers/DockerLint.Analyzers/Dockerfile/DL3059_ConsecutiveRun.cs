using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports two RUN of one command each that could be one.</summary>
[Analyzer]
public sealed class ConsecutiveRunAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3059.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3059", "Consecutive RUN")
    {
        Message = "This RUN follows another one of the same kind; one RUN makes one layer of them",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3059", "kics/multiple_run_add_copy_instructions_listed", "tally/prefer-run-heredoc"],
        Documentation = """
            Each RUN makes a layer. Layers are cheap and split caches, so this is a matter of taste.

            Only two neighbours with one command each and the same flags are reported, in stages that are part of an exported image. What
            is set apart on purpose stays apart: a comment in between, here-documents, chains, a restore of dependencies in front of a
            build.

            ```dockerfile bad
            FROM debian:12-slim
            RUN mkdir /data
            [|RUN|] chown 1654 /data
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN mkdir /data && chown 1654 /data
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        RunStep? before = null;
        var steps = RunStep.Of(context.Stage).ToDictionary(step => step.Run);
        foreach (var instruction in context.Stage.Instructions)
        {
            var step = instruction is RunInstructionSyntax run ? steps[run] : (instruction as OnbuildInstructionSyntax)?.Trigger is RunInstructionSyntax triggered ? steps[triggered] : null;
            if (step is not null && before is not null && AreAlike(before, step) && context.Stage.IsShipped() && !HasComment(context, before, step))
            {
                context.Report(Descriptor, step.Run.KeywordToken.Span);
            }

            before = step;
        }
    }

    private static bool AreAlike(RunStep one, RunStep other) =>
        IsSingle(one)
        && IsSingle(other)
        && one.Run.IsTrigger == other.Run.IsTrigger
        && one.Run.Flags.Select(flag => flag.ToString()).SequenceEqual(other.Run.Flags.Select(flag => flag.ToString()))
        && !one.Calls.Any(call => call.Call.Action == PackageAction.Install && call.Call.Packages.Count == 0);

    private static bool IsSingle(RunStep step) => step.Run.Heredocs.Count == 0 && step.Commands.Count(command => (command.Nesting & CommandNesting.Substitution) == 0) == 1;

    private static bool HasComment(StageAnalysisContext context, RunStep one, RunStep other) =>
        context.Tree.Text.ToString(TextSpan.FromBounds(one.Run.Span.End, other.Run.Span.Start)).IndexOf('#') >= 0;
}
