using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports stage names that a build refuses.</summary>
[Analyzer]
public sealed class StageNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1015", "Stage name is not valid")
    {
        Message = "'{0}' cannot name a stage: a name begins with a letter and holds letters, digits, '-', '_' and '.', so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/stage-name", "dockerfile-utils/INVALID_BUILD_STAGE_NAME"],
        Documentation = """
            The name behind AS begins with a letter and holds letters, digits, dashes, underscores and dots. Variables are not expanded there.

            ```dockerfile bad
            FROM alpine:3.22 AS [|1st|]
            ```

            ```dockerfile good
            FROM alpine:3.22 AS first
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<FromInstructionSyntax>(AnalyzeFrom);

    private static void AnalyzeFrom(SyntaxNodeAnalysisContext<FromInstructionSyntax> context)
    {
        if (context.Node is { Arguments.Count: 2, StageName: { } name } && !IsValid(name.ValueText.ToLowerInvariant()))
        {
            context.Report(Descriptor, name, name.ValueText);
        }
    }

    private static bool IsValid(string name) =>
        name[0] is >= 'a' and <= 'z' && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.');
}
