namespace DockerLint.Analyzers.Compose;

/// <summary>Reports tags that a digest overrules.</summary>
[Analyzer]
public sealed class TagBesideDigestAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6026", "Tag beside a digest")
    {
        Message = "the digest decides what '{0}' is; the tag is a comment that nobody checks",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            With a digest the engine does not look at the tag. Tools that update images keep the two in step; edited by hand they
            part.

            ```yaml bad
            services:
              db:
                image: [|postgres:18@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef|]
            ```

            ```yaml good
            services:
              db:
                image: postgres@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Image is { } value && context.Service.PulledImage() is { HasTag: true, HasDigest: true, IsValid: true })
        {
            context.Report(Descriptor, value.TextSpan(), value.Text);
        }
    }
}
