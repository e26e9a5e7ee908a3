using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports VOLUME with an empty path.</summary>
[Analyzer]
public sealed class EmptyVolumeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1024.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1024", "VOLUME with an empty path")
    {
        Message = "VOLUME has an empty path, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/volume-empty"],
        Documentation = """
            A volume needs the path of the directory that it is mounted at.

            ```dockerfile bad
            FROM alpine:3.22
            VOLUME ["/data", [|""|]]
            ```

            ```dockerfile good
            FROM alpine:3.22
            VOLUME ["/data"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<VolumeInstructionSyntax>(AnalyzeVolume);

    private static void AnalyzeVolume(SyntaxNodeAnalysisContext<VolumeInstructionSyntax> context)
    {
        foreach (var path in context.Node.Paths.Where(path => !path.IsMissing && path.ValueText.Trim().Length == 0))
        {
            context.Report(Descriptor, path);
        }
    }
}
