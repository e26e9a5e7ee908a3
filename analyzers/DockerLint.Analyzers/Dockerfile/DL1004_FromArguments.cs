namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports FROM with other words than an image, or an image, AS and a name.</summary>
[Analyzer]
public sealed class FromArgumentsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1004.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1004", "FROM has wrong arguments")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL1000",
            "buildkit-build/arg-count",
            "dockerfile-utils/ARGUMENT_REQUIRES_ONE_OR_THREE",
            "dockerfile-utils/INVALID_AS",
        ],
        Documentation = """
            FROM takes an image, and behind it nothing or AS and the name of the stage. Flags such as `--platform` stand before the image.

            ```dockerfile bad
            FROM alpine:3.22 AS base [|image|]
            ```

            ```dockerfile good
            FROM alpine:3.22 AS base
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "FromArguments"));
}
