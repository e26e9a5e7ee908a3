namespace DockerLint.Analyzers.Compose;

/// <summary>Reports dollar signs that Compose cannot read as a variable.</summary>
[Analyzer(Words = "$")]
public sealed class InvalidInterpolationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1005", "Invalid interpolation")
    {
        Message = "Compose cannot interpolate this: {0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/interpolation-format"],
        Documentation = """
            Compose replaces `$NAME`, `${NAME}` and the forms with `:-`, `-`, `:+`, `+`, `:?`, `?` in every value of the file, before
            anything else sees it. Other forms of a shell (`${A/b/c}`, `${A^^}`, `${#A}`) are errors here. A dollar sign that the
            container is to see is written `$$`.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                command: echo [|${NAME|]^^}
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                command: echo $${NAME^^}
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var diagnostic in context.Model.InterpolationDiagnostics)
        {
            context.Report(Descriptor, diagnostic.Span, diagnostic.Message);
        }
    }
}
