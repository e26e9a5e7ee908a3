using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics.Workloads;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports what is written below a VOLUME behind it, and VOLUME itself to those who want to hear of it.</summary>
[Analyzer]
public sealed class VolumeContentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6055.</summary>
    public static readonly DiagnosticDescriptor Written = new("DL6055", "Data is written to a volume after VOLUME")
    {
        Message = "'{0}' lies in the volume of line {1}; builders other than BuildKit throw away what is written there behind VOLUME",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            From VOLUME on the classic builder, and others that follow it, run each step with an empty volume on the path and drop it
            afterwards: files and owners that later steps set there are not in the image. BuildKit keeps them. With VOLUME behind the steps that
            fill the path the image is the same everywhere.

            ```dockerfile bad
            FROM postgres:17
            VOLUME /data
            COPY seed.db [|/data/|]
            ```

            ```dockerfile good
            FROM postgres:17
            COPY seed.db /data/
            VOLUME /data
            ```
            """,
    };

    /// <summary>DL6056.</summary>
    public static readonly DiagnosticDescriptor Declared = new("DL6056", "VOLUME in the image of an application")
    {
        Message = "Every container of this image gets a volume without a name on '{0}', and images based on it cannot take that back",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            VOLUME makes the engine create a volume for every container that mounts nothing on the path. They stay behind without a name
            and fill the disk. Who starts the container can mount what is wanted without VOLUME. Data stores, whose data must not end in
            the container by mistake, and stages that are no part of an exported image are left alone.

            ```dockerfile bad
            FROM alpine:3.22
            VOLUME {|DL6056:/var/cache/app|}
            CMD ["app"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            CMD ["app"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Written, Declared];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        var isDeclaredInVain = stage.IsShipped() && !KeepsData(stage);
        var volumes = new Dictionary<string, ArgumentSyntax>(StringComparer.Ordinal);
        Dictionary<RunInstructionSyntax, RunStep>? steps = null;
        foreach (var instruction in stage.EffectiveInstructions)
        {
            var isOwn = context.DockerfileModel.GetStage(instruction) == stage;
            if (instruction is VolumeInstructionSyntax volume)
            {
                foreach (var path in volume.Paths)
                {
                    if (!path.IsMissing && context.DockerfileModel.Resolve(path, volume).Text is { Length: > 1 } text && text[0] == '/')
                    {
                        volumes[PathText.Trim(text)] = path;
                        if (isOwn && isDeclaredInVain)
                        {
                            context.Report(Declared, path.Span, text);
                        }
                    }
                }
            }
            else if (isOwn && volumes.Count > 0)
            {
                AnalyzeWrites(context, volumes, instruction, steps ??= RunStep.Of(stage).ToDictionary(step => step.Run));
            }
        }
    }

    private static void AnalyzeWrites(StageAnalysisContext context, Dictionary<string, ArgumentSyntax> volumes, InstructionSyntax instruction, Dictionary<RunInstructionSyntax, RunStep> steps)
    {
        if (instruction is TransferInstructionSyntax { Destination: { } destination } transfer)
        {
            if (CopiedPaths.Destination(context.Stage, transfer) is { } path && VolumeOf(volumes, path) is { } volume)
            {
                Report(context, destination.Span, path, volume);
            }
        }
        else if (instruction is RunInstructionSyntax run && steps.TryGetValue(run, out var step))
        {
            // One finding an instruction.
            if (WrittenPath.Of(step).FirstOrDefault(written => VolumeOf(volumes, written.Path) is not null && !step.IsMounted(written.Path)) is { } first && VolumeOf(volumes, first.Path) is { } volume)
            {
                Report(context, first.Span, first.Path, volume);
            }
        }
    }

    private static void Report(StageAnalysisContext context, TextSpan span, string path, ArgumentSyntax volume) =>
        context.Report(Written, span, path, context.Tree.Text.GetLineNumber(volume.Span.Start) + 1);

    // The folders around a path are few, the volumes of a file may be many.
    private static ArgumentSyntax? VolumeOf(Dictionary<string, ArgumentSyntax> volumes, string path)
    {
        for (var folder = PathText.Trim(path); folder.Length > 0; folder = folder.Substring(0, folder.LastIndexOf('/')))
        {
            if (volumes.TryGetValue(folder, out var volume))
            {
                return volume;
            }
        }

        return null;
    }

    private static bool KeepsData(Stage stage) =>
        (stage.BaseImage?.FamiliarName is { } image && WorkloadCatalog.FindByImage(image)?.Kind == WorkloadKind.DataStore)
        || stage.Program()?.Any(word => WorkloadCatalog.FindByProgram(PathText.Name(word))?.Kind == WorkloadKind.DataStore) == true;
}
