using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports sources that the ignore file keeps out of the build.</summary>
[Analyzer]
public sealed class IgnoredSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1002.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1002", "Copied file is ignored")
    {
        Message = "'{0}' is kept out of the build by {1}, so this {2} does not find it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["buildkit/CopyIgnoredFile", "tally/buildkit/CopyIgnoredFile"],
        Documentation = """
            What `.dockerignore` excludes is not sent to the builder. A COPY of it fails with "not found", or copies an empty folder.

            Only exact sources of a known build context are judged, by the ignore file that counts: `<Dockerfile>.dockerignore` beside the
            Dockerfile, else `.dockerignore` of the context. Silent when a later line with `!` takes back something below the source, for
            `COPY .` unless everything is excluded, for an ignore file that the builder would refuse, and for `--from`, addresses and
            here-documents.

            ```dockerfile bad context=src/a.cs,.dockerignore ignored=docs
            FROM alpine:3.22
            COPY [|docs|] /docs
            ```

            ```dockerfile good context=src/a.cs
            FROM alpine:3.22
            COPY src /src
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Input.BuildContext is not { IgnoreFilePath: { } ignoreFile } folder)
        {
            return;
        }

        foreach (var transfer in ContextSources.FromContext(context.Stage))
        {
            foreach (var source in transfer.FileSources)
            {
                if (ContextSources.PathOf(context.Stage, transfer, source) is { } path && folder.GetIgnoredShare(path) == IgnoredShare.All)
                {
                    context.Report(Descriptor, source.Span, source.ValueText, "'" + PathText.Name(ignoreFile.Replace('\\', '/')) + "'", transfer.Name);
                }
            }
        }
    }
}
