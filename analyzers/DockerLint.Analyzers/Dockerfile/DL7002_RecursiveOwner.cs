using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports recursive changes of owner or mode that store copied data a second time.</summary>
[Analyzer]
public sealed class RecursiveOwnerAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7002", "Copied data is stored again by a recursive chown or chmod")
    {
        Message = "'{0} -R' stores everything that the {1} in line {2} has copied to '{3}' a second time; use --{0} there",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A file whose owner or mode changes is stored whole in the layer that changes it. Behind a COPY of many files that doubles
            their size. `COPY --chown` and `--chmod` set both while copying.

            Reported is a recursive change of a known folder in a RUN behind a COPY or ADD to the same folder or below it,
            in stages that are part of an exported image. Silent when the copy already has the flag, for single files such as scripts, and in a
            mount.

            ```dockerfile bad
            FROM debian:12-slim
            COPY app/ /app/
            RUN [|chown|] -R 1654:1654 /app
            ```

            ```dockerfile good
            FROM debian:12-slim
            COPY --chown=1654:1654 app/ /app/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (!context.Stage.IsShipped() || context.Stage.IsWindows == true)
        {
            return;
        }

        List<(TransferInstructionSyntax Transfer, int Order, string Path)>? copied = null;
        foreach (var step in RunStep.Of(context.Stage))
        {
            foreach (var command in step.Commands.Where(command => command is { Name: "chown" or "chmod" or "chgrp", Parent: null, NameArgument: not null } && (command.Nesting & ~CommandNesting.Group) == 0))
            {
                Analyze(context, step, command, copied ??= Copied(context.Stage));
            }
        }
    }

    private static void Analyze(StageAnalysisContext context, RunStep step, SimpleCommand command, List<(TransferInstructionSyntax Transfer, int Order, string Path)> copied)
    {
        var arguments = CommandArguments.Parse(command, OptionSpec.TakingValues("--reference --from"));
        if (arguments.Has("-R", "--recursive") != true || command.Name is not { } name || command.NameArgument is not { } word || step.Run.IsTrigger)
        {
            return;
        }

        var folder = step.Commands.Any(other => other.Name is "cd" or "pushd") ? null : CopiedPaths.WorkingDirectory(step.Stage, step.Run);
        var targets = arguments.Operands.Skip(1).Select(operand => operand.Text is { } text && text.IndexOfAny(['*', '?', '[', '~']) < 0 ? PathText.Absolute(text, folder) : null).OfType<string>().Where(target => target.Length > 1 && !step.IsMounted(target)).ToArray();
        var flag = name == "chmod" ? "chmod" : "chown";
        var order = context.DockerfileModel.GetOrder(step.Run);
        foreach (var (transfer, at, path) in targets.Length == 0 ? [] : copied)
        {
            // A copy to the root may hold anything but need not.
            if (at < order && path.Length > 1 && transfer.GetFlag(flag) is null && targets.FirstOrDefault(target => PathText.IsSameOrBelow(path, target)) is { } found)
            {
                context.Report(Descriptor, word.Span, flag, transfer.Name, context.Tree.Text.GetLineNumber(transfer.Span.Start) + 1, found);
                return;
            }
        }
    }

    private static List<(TransferInstructionSyntax Transfer, int Order, string Path)> Copied(Stage stage) => stage.EffectiveInstructions
        .OfType<TransferInstructionSyntax>()
        .SelectMany(transfer => CopiedPaths.Of(stage.Model.GetStage(transfer), transfer).Where(copy => IsLarge(copy.SourcePath)).Select(copy => (transfer, stage.Model.GetOrder(transfer), copy.Path)))
        .ToList();

    // A single file with an ending, such as a script, weighs nothing.
    private static bool IsLarge(string source) =>
        source.EndsWith("/", StringComparison.Ordinal) || PathText.Name(source) is var name && (name is "." or ".." || name.LastIndexOf('.') <= 0 || name.EndsWith(".tar", StringComparison.Ordinal) || name.EndsWith("gz", StringComparison.Ordinal));
}
