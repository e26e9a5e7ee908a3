using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports two COPY or two ADD into one folder that could be one.</summary>
[Analyzer]
public sealed class ConsecutiveCopyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9052.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9052", "Consecutive COPY into the same folder")
    {
        Message = "This {0} follows another one into '{1}'; one {0} of all sources makes one layer of them",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/multiple_run_add_copy_instructions_listed"],
        Documentation = """
            COPY takes any number of sources, and each instruction makes a layer. Layers are cheap and split caches, so this is a matter
            of taste.

            Only neighbours with the same flags and the same destination are reported, and only when that is plainly a folder. What is
            set apart on purpose stays apart: a comment in between, `--link`, here-documents, stages that are no part of an exported
            image.

            ```dockerfile bad
            FROM node:22-slim
            WORKDIR /app
            COPY package.json ./
            [|COPY|] package-lock.json ./
            ```

            ```dockerfile good
            FROM node:22-slim
            WORKDIR /app
            COPY package.json package-lock.json ./
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        TransferInstructionSyntax? before = null;
        foreach (var instruction in context.Stage.Instructions)
        {
            var transfer = instruction as TransferInstructionSyntax;
            if (transfer is not null && before is not null && AreAlike(before, transfer) && context.Stage.IsShipped() && !HasComment(context, before, transfer))
            {
                context.Report(Descriptor, transfer.KeywordToken.Span, transfer.Name, transfer.Destination?.ValueText ?? string.Empty);
            }

            before = transfer;
        }
    }

    private static bool AreAlike(TransferInstructionSyntax one, TransferInstructionSyntax other) =>
        one.GetType() == other.GetType()
        && one.Destination?.ValueText is { } destination
        && destination == other.Destination?.ValueText
        && (destination is "." or ".." || destination.EndsWith("/", StringComparison.Ordinal))
        && one.Heredocs.Count == 0
        && other.Heredocs.Count == 0
        && one.GetFlag("link") is null
        && one.Flags.Select(flag => flag.ToString()).SequenceEqual(other.Flags.Select(flag => flag.ToString()));

    private static bool HasComment(StageAnalysisContext context, TransferInstructionSyntax one, TransferInstructionSyntax other) =>
        context.Tree.Text.ToString(TextSpan.FromBounds(one.Span.End, other.Span.Start)).IndexOf('#') >= 0;
}
