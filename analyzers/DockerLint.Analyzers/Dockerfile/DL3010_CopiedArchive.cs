using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports archives that are copied, only to be extracted by a later RUN.</summary>
[Analyzer]
public sealed class CopiedArchiveAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Endings = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tb2", ".tar.xz", ".txz", ".tar.zst", ".tzst"];

    /// <summary>DL3010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3010", "Archive is copied and then extracted")
    {
        Message = "'{0}' is extracted by a later RUN, so the image holds it packed and unpacked; ADD extracts it while copying",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3010", "tally/hadolint/DL3010"],
        Documentation = """
            ADD unpacks local tar archives (plain, gzip, bzip2, xz, zstd) itself. Copied by COPY the archive stays in its layer, also when
            the RUN that extracts it removes it.

            Silent for archives that ADD does not unpack (zip, a single compressed file), for `COPY --from`, and when `tar` is told to
            leave parts out or to rename them, which ADD cannot.

            ```dockerfile bad
            FROM debian:12-slim
            COPY [|app.tar.gz|] /opt/
            RUN tar -xzf /opt/app.tar.gz -C /opt
            ```

            ```dockerfile good
            FROM debian:12-slim
            ADD app.tar.gz /opt/
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var extracted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in RunStep.Of(context.Stage))
        {
            foreach (var name in step.Commands.Select(Extracted).OfType<string>())
            {
                extracted[name] = context.DockerfileModel.GetOrder(step.Run);
            }
        }

        foreach (var copy in extracted.Count == 0 ? [] : context.Stage.Instructions.OfType<CopyInstructionSyntax>().Where(copy => copy.GetFlag("from") is null))
        {
            foreach (var source in copy.FileSources)
            {
                // A backslash is an escape to the builder and a separator to whoever wrote it.
                var path = source.ValueText.IndexOf('\\') >= 0 && source.ValueText.IndexOf('$') < 0 ? source.ValueText : context.DockerfileModel.Resolve(source, copy).Text;
                if (path is not null
                    && IsArchive(path)
                    && extracted.TryGetValue(NameOf(context, copy, path), out var order)
                    && order > context.DockerfileModel.GetOrder(copy))
                {
                    context.Report(Descriptor, source.Span, path);
                }
            }
        }
    }

    private static string NameOf(StageAnalysisContext context, CopyInstructionSyntax copy, string source) =>
        copy.Destination is { } destination && copy.Sources.Count == 1 && context.DockerfileModel.Resolve(destination, copy).Text is { } target && IsArchive(target)
            ? LastSegment(target)
            : LastSegment(source);

    private static bool IsArchive(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string LastSegment(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string? Extracted(SimpleCommand command)
    {
        if (command.Name is not ("tar" or "bsdtar") || command.Arguments.Count == 0)
        {
            return null;
        }

        var texts = command.Arguments.Select(argument => argument.Text).ToArray();
        var extracts = texts.Any(text => text is "--extract" or "--get" || (text is { Length: > 1 } && text[0] == '-' && text[1] != '-' && text.IndexOf('x') > 0))
            || (texts[0] is { } first && first.Length > 0 && first[0] != '-' && first.IndexOf('x') >= 0 && first.IndexOfAny(['.', '/']) < 0);
        var isPartial = texts.Any(text => text is null || text.StartsWith("--strip", StringComparison.Ordinal) || text.StartsWith("--transform", StringComparison.Ordinal) || text.StartsWith("--wildcards", StringComparison.Ordinal) || text.StartsWith("--exclude", StringComparison.Ordinal));
        return extracts && !isPartial && texts.FirstOrDefault(text => text is not null && IsArchive(text)) is { } archive
            ? LastSegment(archive.StartsWith("--file=", StringComparison.Ordinal) ? archive.Substring("--file=".Length) : archive)
            : null;
    }
}
