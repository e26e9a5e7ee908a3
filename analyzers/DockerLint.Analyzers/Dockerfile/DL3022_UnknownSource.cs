using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports sources of COPY and of mounts that name no stage of the file.</summary>
[Analyzer(Words = "from=")]
public sealed class UnknownSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3022", "Source names no stage of this file")
    {
        Message = "'{0}' names no stage of this file{1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3022", "tally/hadolint/DL3022"],
        Documentation = """
            `COPY --from=name` takes a stage, an image or a build context that is handed in. A bare name that is no stage may be any of the other two,
            so this is a hint; when a stage has a similar name it is a warning. Names with a tag, a digest or a path are images and left alone.

            ```dockerfile bad
            FROM alpine:3.22 AS build
            FROM alpine:3.22
            COPY --from=[|biuld|] /out /app
            ```

            ```dockerfile good alternative
            FROM alpine:3.22 AS build
            FROM alpine:3.22
            COPY --from=build /out /app
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
            if (reference is not { Image: { Problem: ImageReferenceProblem.None, HasTag: false, HasDigest: false, HasRegistry: false, IsScratch: false }, Value.Text: { } name }
                || name.IndexOf('/') >= 0)
            {
                continue;
            }

            var names = context.DockerfileModel.Stages.Where(stage => stage != reference.From).Select(stage => stage.Name).OfType<string>();
            var meant = name.Length > 2 ? NameSuggestion.Find(name, names) : null;
            var properties = meant is null ? null : new Dictionary<string, string> { ["name"] = meant };
            context.Report(
                Descriptor,
                reference.Span,
                new ReportDetails { AtMost = meant is null ? DiagnosticSeverity.Info : null, Properties = properties },
                reference.Text,
                meant is null ? "; it is taken for an image or a build context" : $"; did you mean '{meant}'?");
        }
    }
}

/// <summary>Writes the stage that was probably meant.</summary>
public sealed class UnknownSourceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL3022"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue("name", out var name))
        {
            context.RegisterFix($"Copy from '{name}'", FixSafety.Unsafe, new TextChange(context.Span, name));
        }
    }
}
