using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports data that an earlier layer keeps although a later one removes it.</summary>
[Analyzer(Words = "rm")]
public sealed class RemovedLaterAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7001", "Data is removed only in a later layer")
    {
        Message = "'{0}' is hidden by this, not removed: the layer of the {1} in line {2} keeps it; remove it where it is created, or mount it",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Layers only add up. What one instruction has written stays in its layer for good; a later `rm` hides it and makes the image
            no smaller. Create and remove data in one RUN, bring it in by `RUN --mount=type=bind`, or use a build stage.

            Reported are exact paths that are known to have been created in the same chain of stages by COPY, ADD, `curl`, `wget` or
            `git clone`, in stages that are part of an exported image. Single small files such as scripts and lists are left alone: they
            weigh nothing.

            ```dockerfile bad
            FROM debian:12-slim
            ADD https://example.com/tool.deb /tmp/tool.deb
            RUN dpkg -i /tmp/tool.deb && rm [|/tmp/tool.deb|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN --mount=type=bind,source=tool.deb,target=/tmp/tool.deb dpkg -i /tmp/tool.deb
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (!context.Stage.IsShipped() || !RunStep.Of(context.Stage).Any(step => step.Commands.Any(command => command.Name == "rm")))
        {
            return;
        }

        var files = new LayerFiles();
        foreach (var stage in context.Stage.Chain)
        {
            var steps = RunStep.Of(stage).ToDictionary(step => step.Run);
            foreach (var instruction in stage.Instructions)
            {
                if (instruction is TransferInstructionSyntax transfer)
                {
                    files.Add(stage, transfer, context.Input.BuildContext);
                }
                else if (instruction is RunInstructionSyntax run)
                {
                    ReportRemovals(context, files, steps[run], stage == context.Stage);
                    files.Add(steps[run]);
                }
            }
        }
    }

    private static void ReportRemovals(StageAnalysisContext context, LayerFiles files, RunStep step, bool isOwn)
    {
        var folder = step.Commands.Any(command => command.Name is "cd" or "pushd") ? null : CopiedPaths.WorkingDirectory(step.Stage, step.Run);
        foreach (var command in step.Commands.Where(command => command is { Name: "rm", Parent: null } && (command.Nesting & ~CommandNesting.Group) == 0 && command.Wrappers.All(wrapper => wrapper.Name == "sudo")))
        {
            foreach (var argument in command.Arguments)
            {
                if (Target(argument, folder) is { } path && !step.IsMounted(path) && files.Find(path) is { } found && !step.IsMounted(found.Path))
                {
                    files.Remove(found.Path);
                    if (isOwn)
                    {
                        context.Report(Descriptor, argument.Span, found.Path, found.Instruction.Name, context.Tree.Text.GetLineNumber(found.Instruction.Span.Start) + 1);
                    }
                }
            }
        }
    }

    private static string? Target(ShellArgument argument, string? folder)
    {
        if (argument.Text is not { Length: > 1 } text || text[0] is '-' or '~' || argument.Word.ContainsBraceExpansion)
        {
            return null;
        }

        text = text.EndsWith("/*", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
        return text.IndexOfAny(['*', '?', '[']) >= 0 ? null : PathText.Absolute(text, folder);
    }
}
