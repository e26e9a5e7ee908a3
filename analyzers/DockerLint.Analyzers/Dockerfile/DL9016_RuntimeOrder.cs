using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports instructions about the start of containers that do not stand at the end of their stage.</summary>
[Analyzer]
public sealed class RuntimeOrderAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9016", "Start of containers is not told at the end")
    {
        Message = "{0} stands before {1}; customarily a stage ends with STOPSIGNAL, HEALTHCHECK, ENTRYPOINT and CMD in this order",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/epilogue-order"],
        Documentation = """
            What a container starts with is what a reader looks for first, at the end of the file. It costs no layer and takes part in no
            step of the build, so it can stand there. Stages that others are based on or copy from are left alone.

            There is no fix: comments belong to the instructions that would move.

            ```dockerfile bad
            FROM alpine:3.22
            [|CMD|] ["serve"]
            COPY app /usr/local/bin/
            ENTRYPOINT ["app"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY app /usr/local/bin/
            ENTRYPOINT ["app"]
            CMD ["serve"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var needed = new HashSet<Stage>();
        foreach (var reference in context.DockerfileModel.AllStages.SelectMany(stage => stage.AllReferences))
        {
            needed.UnionWith(reference.Target is { } target ? [target] : reference.PossibleTargets);
        }

        foreach (var stage in context.DockerfileModel.Stages.Where(stage => stage.IsExported || !needed.Contains(stage)))
        {
            AnalyzeStage(context, stage.Instructions);
        }
    }

    // One finding a stage: whoever moves one instruction looks at the others.
    private static void AnalyzeStage(DockerfileAnalysisContext context, IReadOnlyList<InstructionSyntax> instructions)
    {
        var body = instructions.LastOrDefault(instruction => RankOf(instruction) == 0);
        InstructionSyntax? before = null;
        foreach (var instruction in instructions.Where(instruction => RankOf(instruction) > 0))
        {
            if (body is not null && instruction.Span.Start < body.Span.Start)
            {
                context.Report(Descriptor, instruction.KeywordToken, instruction.Name, body.Name);
                return;
            }

            if (before is not null && RankOf(instruction) < RankOf(before))
            {
                context.Report(Descriptor, before.KeywordToken, before.Name, instruction.Name);
                return;
            }

            before = instruction;
        }
    }

    private static int RankOf(InstructionSyntax instruction) => instruction switch
    {
        StopsignalInstructionSyntax => 1,
        HealthcheckInstructionSyntax => 2,
        EntrypointInstructionSyntax => 3,
        CmdInstructionSyntax => 4,
        _ => 0,
    };
}
