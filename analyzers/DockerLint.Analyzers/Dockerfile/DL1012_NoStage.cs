using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files without FROM.</summary>
[Analyzer]
public sealed class NoStageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1012", "File has no FROM")
    {
        Message = "No FROM names a base image, so there is nothing to build",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/no-instructions", "dockerfile-utils/NO_SOURCE_IMAGE", "kics/should_specify_base_image"],
        Documentation = """
            A Dockerfile begins with FROM; only ARG may stand before it. `FROM scratch` begins with nothing.

            ```dockerfile bad
            ARG VERSION=1
            [|COPY|] app /app
            ```

            ```dockerfile good
            ARG VERSION=1
            FROM scratch
            COPY app /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        var instructions = context.Tree.Root.Instructions;
        if (instructions.Any(instruction => instruction is FromInstructionSyntax) || DockerfileFrontend.Of(context.Tree).IsForeign)
        {
            return;
        }

        var first = instructions.FirstOrDefault(instruction => instruction is not ArgInstructionSyntax) ?? instructions.FirstOrDefault();
        var start = context.Tree.Text.ToString().StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        context.Report(Descriptor, first?.KeywordToken.Span ?? new TextSpan(start, 0));
    }
}
