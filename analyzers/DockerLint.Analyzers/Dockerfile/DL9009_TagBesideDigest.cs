using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports tags that a digest leaves without effect.</summary>
[Analyzer]
public sealed class TagBesideDigestAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9009", "Tag beside a digest has no effect")
    {
        Message = "The digest alone decides, so ':{0}' is no more than a note",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            An image with a digest is that very image, whatever its tag says. Tools that update digests want the tag, so this is a matter of taste.

            ```dockerfile bad
            FROM alpine:[|3.22|]@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            ```

            ```dockerfile good
            FROM alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        if (context.Stage is { From: { } from, Base: { Image: { HasTag: true, HasDigest: true, TagSpan: { IsEmpty: false } tag, Tag: { } text } image } } && image.Value.Text == from.Image.ValueText)
        {
            context.Report(Descriptor, from.Image.Text.ToOuter(tag), text);
        }
    }
}
