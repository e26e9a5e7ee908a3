using DockerLint.Dockerfile.Semantics;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports sources of COPY and of mounts that cannot be had.</summary>
[Analyzer(Words = "from=")]
public sealed class StageSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1016", "Source stage cannot be used here")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL3023",
            "buildkit-build/copy-from",
            "tally/hadolint/DL3023",
            "tally/circular-stage-deps",
            "trivy/DS-0006",
            "kics/copy_from_references_current_from_alias",
        ],
        Documentation = """
            `COPY --from` and `from=` of a mount name a stage, an image or a build context. A stage cannot copy from itself, two stages cannot
            need each other, and a number must be that of a stage.

            ```dockerfile bad
            FROM alpine:3.22 AS build
            COPY --from=[|build|] /out /app
            ```

            ```dockerfile good
            FROM alpine:3.22 AS build
            FROM alpine:3.22
            COPY --from=build /out /app
            ```
            """,
    };

    /// <summary>DL1057.</summary>
    public static readonly DiagnosticDescriptor Reference = new("DL1057", "Source image is not a valid reference")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/copy-from", "dockerfile-utils/FLAG_INVALID_FROM_VALUE"],
        Documentation = """
            What `COPY --from` and `from=` of a mount name is an image when no stage has that name, so it has the form of one. Variables are not
            expanded in `--from`: give the image a stage of its own with `FROM ${IMAGE} AS tool`.

            ```dockerfile bad
            ARG IMAGE=alpine:3.22
            FROM alpine:3.22
            COPY --from={|DL1057:${IMAGE}|} /bin/tool /bin/
            ```

            ```dockerfile good
            ARG IMAGE=alpine:3.22
            FROM ${IMAGE} AS tool
            FROM alpine:3.22
            COPY --from=tool /bin/tool /bin/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Reference];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static readonly ReportDetails Placeholder = new() { AtMost = DiagnosticSeverity.Warning };

    // A name of capitals alone is the placeholder of a template; a variable is none.
    private static bool IsPlaceholder(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower) && text.IndexOf('$') < 0;

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        foreach (var reference in context.Stage.References)
        {
            if (InvalidReference(reference) is { } fault)
            {
                context.Report(Reference, reference.Span, IsPlaceholder(reference.Text) ? Placeholder : ReportDetails.None, fault);
            }
            else if (Judge(reference, context.DockerfileModel) is { } problem)
            {
                context.Report(Descriptor, reference.Span, problem);
            }
        }
    }

    private static string? InvalidReference(StageReference reference)
    {
        if (reference.Kind == StageReferenceKind.From)
        {
            return null;
        }

        if (reference.Kind == StageReferenceKind.CopyFrom && reference.Text.IndexOf('$') >= 0)
        {
            return $"'{reference.Text}' has a dollar sign, and --from does not expand variables";
        }

        return reference is { Target: null, Index: null, Image.Problem: not (ImageReferenceProblem.None or ImageReferenceProblem.Empty) } && reference.Value.IsKnown
            ? $"'{reference.Text}' is neither a stage nor a valid image reference"
            : null;
    }

    private static string? Judge(StageReference reference, DockerfileSemanticModel model)
    {
        var isCopy = reference.Kind == StageReferenceKind.CopyFrom;

        // A mount knows stages by name only; a number there is the name of an image.
        if (reference.Index is { } index && !isCopy)
        {
            return null;
        }

        return reference switch
        {
            { Index: { } number, Target: null } => $"There is no stage {number}: the last one is {model.Stages.Count - 1}",
            { Target: { } target } when target == reference.From => $"'{reference.Text}' is this stage itself",
            { Target: { } target } when target.Index > reference.From.Index && Needs(target, reference.From) => $"'{reference.Text}' and this stage need each other",
            _ => null,
        };
    }

    private static bool Needs(Stage stage, Stage other)
    {
        var seen = new HashSet<Stage>();
        var pending = new Stack<Stage>([stage]);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current == other)
            {
                return true;
            }

            if (seen.Add(current))
            {
                foreach (var needed in current.AllReferences.Select(reference => reference.Target).OfType<Stage>())
                {
                    pending.Push(needed);
                }
            }
        }

        return false;
    }
}
