using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stages that are named by their number.</summary>
[Analyzer]
public sealed class StageByNumberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9051.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9051", "Stage is named by its number")
    {
        Message = "Stage {0} is meant by its number, which changes with every stage put in front of it; {1}",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/using_unnamed_build_stages"],
        Documentation = """
            `COPY --from=0` means whatever stage comes first. A stage that is put in front of it, or taken away, silently changes what
            is copied. A name says what is meant.

            The fix writes the name of a stage that has one, and is safe.

            ```dockerfile bad
            FROM golang:1.25 AS build
            FROM alpine:3.22
            COPY --from=[|0|] /go/bin/app /usr/local/bin/
            ```

            ```dockerfile good
            FROM golang:1.25 AS build
            FROM alpine:3.22
            COPY --from=build /go/bin/app /usr/local/bin/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        foreach (var reference in context.Stage.References)
        {
            if (reference is { Index: not null, Target: { } target })
            {
                var isPlain = reference.Text.All(c => c is >= '0' and <= '9');
                var isOnly = target.Name is { } name && context.DockerfileModel.Stages.Count(stage => string.Equals(stage.Name, name, StringComparison.OrdinalIgnoreCase)) == 1;
                var edits = isPlain && isOnly ? new[] { new TextChange(reference.Span, target.Name ?? string.Empty) } : [];
                context.Report(Descriptor, reference.Span, ProposedFix.Of(edits), reference.Index, target.Name is null ? "give it a name by AS" : $"its name is '{target.Name}'");
            }
        }
    }
}

/// <summary>Writes the stage's name.</summary>
public sealed class StageByNumberCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [StageByNumberAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use the stage's name", Safety);
}
