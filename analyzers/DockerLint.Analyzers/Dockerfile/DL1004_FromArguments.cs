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
        Aliases = ["hadolint/DL1000", "buildkit-build/arg-count", "dockerfile-utils/ARGUMENT_REQUIRES_ONE_OR_THREE"],
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

    /// <summary>DL1033.</summary>
    public static readonly DiagnosticDescriptor Keyword = new("DL1033", "FROM has another word than AS")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/arg-count", "dockerfile-utils/INVALID_AS"],
        Documentation = """
            Between the image and the name of its stage stands AS.

            ```dockerfile bad
            FROM alpine:3.22 {|DL1033:IS|} base
            ```

            ```dockerfile good
            FROM alpine:3.22 AS base
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Keyword];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        context.ReportSyntax(Descriptor, "FromArguments");
        context.ReportSyntax(Keyword, "FromKeyword");
    }
}

/// <summary>Writes AS where another word stands.</summary>
public sealed class FromArgumentsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL1033"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterFix("Write AS", FixSafety.Unsafe, new TextChange(context.Span, "AS"));
}
