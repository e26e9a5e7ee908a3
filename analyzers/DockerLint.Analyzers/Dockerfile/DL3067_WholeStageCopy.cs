using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports copies of the whole file system of another stage over one that has its own.</summary>
[Analyzer]
public sealed class WholeStageCopyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3067.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3067", "Whole file system of another stage is copied")
    {
        Message = "All of '{0}' is copied over this stage: its tools and caches come along, and files of both get mixed",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3067"],
        Documentation = """
            Stages are there to leave behind what only the build needs. Copy the paths that the image needs, or stand on the other stage with FROM.

            Silent when the stage starts from `scratch`, where this is the way to make one layer of many, when the source starts from
            `scratch` and so has nothing but what was put there, or is `tonistiigi/xx`, which is made for it, when `--exclude` leaves something
            out, and when the destination is not the root.

            ```dockerfile bad
            FROM golang:1.24 AS build
            FROM alpine:3.22
            COPY --from=build [|/|] /
            ```

            ```dockerfile good
            FROM golang:1.24 AS build
            FROM alpine:3.22
            COPY --from=build /out/app /usr/local/bin/app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(AnalyzeCopy);

    private static void AnalyzeCopy(SyntaxNodeAnalysisContext<CopyInstructionSyntax> context)
    {
        var copy = context.Node;
        var stage = context.DockerfileModel.GetStage(copy);
        if (copy.GetFlag("from")?.Value is not { IsMissing: false } from || copy.GetFlag("exclude") is not null
            || copy.Destination is not { } destination || !IsRoot(destination)
            || stage.BaseImage?.IsScratch == true || IsBundle(stage.References.FirstOrDefault(reference => reference.Instruction == copy)))
        {
            return;
        }

        foreach (var source in copy.FileSources.Where(IsRoot))
        {
            context.Report(Descriptor, source.Span, from.ValueText);
        }

        static bool IsBundle(StageReference? source) =>
            (source?.Target is { } other ? other.BaseImage : source?.Image) is { } image && (image.IsScratch == true || image.FamiliarName == "tonistiigi/xx");

        bool IsRoot(ArgumentSyntax word) =>
            (!copy.IsTrigger || word.ValueText.IndexOf('$') < 0) && context.DockerfileModel.Resolve(word, copy).Text is "/" or "/." or "/./" or "//";
    }
}
