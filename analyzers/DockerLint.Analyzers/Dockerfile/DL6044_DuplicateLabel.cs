using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports labels that are set again in the same stage.</summary>
[Analyzer]
public sealed class DuplicateLabelAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6044.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6044", "Label is set twice")
    {
        Message = "Label '{0}' is set again in line {1}, so this one is lost",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/labels/no-duplicate-keys"],
        Documentation = """
            An image has one value for each label, the last one that is set. The one before is dead text, or a key that was copied and not
            changed. Stages are judged by themselves: setting a label of the base anew is what labels are for. A key with a variable is
            left alone.

            The fix is safe: it removes the earlier one, which no image ever shows.

            ```dockerfile bad
            FROM alpine:3.22
            LABEL [|org.opencontainers.image.title|]="web"
            LABEL org.opencontainers.image.title="web server"
            ```

            ```dockerfile good
            FROM alpine:3.22
            LABEL org.opencontainers.image.title="web server"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var later = new Dictionary<string, KeyValueSyntax>(StringComparer.Ordinal);
        foreach (var label in context.Stage.Instructions.OfType<LabelInstructionSyntax>().Reverse())
        {
            foreach (var pair in label.Pairs.Reverse())
            {
                if (pair.Key.IsMissing || pair.Key.ValueText.IndexOf('$') >= 0 || context.DockerfileModel.Known(pair.Key, label) is not { Length: > 0 } key)
                {
                    continue;
                }

                if (later.TryGetValue(key, out var winner))
                {
                    context.Report(Descriptor, pair.Key.Span, ProposedFix.Of(PartRemoval.Of(label, label.Pairs, pair)), key, context.Tree.Text.GetLineNumber(winner.Span.Start) + 1);
                }
                else
                {
                    later.Add(key, pair);
                }
            }
        }
    }
}

/// <summary>Removes the earlier label.</summary>
public sealed class DuplicateLabelCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL6044"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Remove the earlier label", Safety);
}
