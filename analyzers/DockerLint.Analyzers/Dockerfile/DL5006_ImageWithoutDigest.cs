using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images with a tag and no digest, for those who pin every image.</summary>
[Analyzer]
public sealed class ImageWithoutDigestAnalyzer : DiagnosticAnalyzer
{
    private const string ExemptRegistries = "exempt_registries";

    /// <summary>DL5006.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5006", "Image is not pinned by a digest")
    {
        Message = "'{0}' is pinned by its tag only, and whoever owns the repository can push something else under it",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Options =
        [
            new RuleOption(ExemptRegistries, "Registries whose tags are trusted, separated by commas, with the wildcards of DL3026.", string.Empty),
        ],
        Documentation = """
            A tag can be moved; a digest names one image to the byte. Who pins by digest also needs something that moves the digests
            forward (Renovate, Dependabot), or security updates stay out: so this is a matter of choice.

            Images without a tag and the tag `latest` are left to DL3006 and DL3007.

            ```dockerfile bad
            FROM [|alpine:3.22|]
            ```

            ```dockerfile good
            FROM alpine:3.22@sha256:4b7ce07002c69e8f3d704a9c5d6fd3053be500b7f1c69fc0d80990c2ad8dd412
            ```

            Own registries can be left out with `dockerlint.DL5006.exempt_registries = registry.example.com`:

            ```dockerfile good exempt_registries=registry.example.com
            FROM registry.example.com/base:12
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var exempt = new RegistryPatterns(context.GetListOption(Descriptor, ExemptRegistries));
        foreach (var reference in context.Stage.AllReferences)
        {
            if (reference.PulledImage() is { HasTag: true, HasDigest: false } image && image.Tag != "latest" && !IsExempt(image, exempt))
            {
                context.Report(Descriptor, reference.Span, reference.DisplayName());
            }
        }
    }

    // An image of which nobody knows where it comes from may be one of the exempt.
    private static bool IsExempt(ImageReference image, RegistryPatterns exempt) => !exempt.IsEmpty && exempt.Match(image) != false;
}
