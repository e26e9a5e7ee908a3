using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports an ignore file of the Dockerfile alone beside which that of the context does not count.</summary>
[Analyzer]
public sealed class ShadowedIgnoreFileAnalyzer : DiagnosticAnalyzer
{
    private const string Common = ".dockerignore";

    /// <summary>DX1004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1004", "Ignore file of the Dockerfile hides that of the context")
    {
        Message = "Of the ignore files only '{0}' counts for this build, '.dockerignore' of the context does not",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            BuildKit reads `<Dockerfile>.dockerignore` beside the Dockerfile instead of `.dockerignore` of the context: the two are not
            added up. What the common file excludes, secrets and build outputs among it, is sent all the same.

            Judged are files that copy something from a known build context. When both files are meant to be as they are, silence the rule there.

            ```dockerfile bad context=app.py,.dockerignore own-ignore=Dockerfile.dockerignore
            FROM python:3.13-slim
            [|COPY|] app.py /
            ```

            ```dockerfile good context=app.py,.dockerignore
            FROM python:3.13-slim
            COPY app.py /
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeFile);

    private static void AnalyzeFile(DockerfileAnalysisContext context)
    {
        if (context.Input.BuildContext is { IgnoreFilePath: { } path } folder
            && PathText.Name(path) is var name && name != Common
            && folder.Find(Common) is { IsFolder: false }
            && FirstCopy(context) is { } transfer)
        {
            context.Report(Descriptor, transfer.KeywordToken.Span, name);
        }
    }

    private static TransferInstructionSyntax? FirstCopy(DockerfileAnalysisContext context) =>
        context.DockerfileModel.Stages.SelectMany(ContextSources.FromContext).FirstOrDefault(transfer => transfer.FileSources.Any());
}
