namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images from registries outside the configured list.</summary>
[Analyzer]
public sealed class RegistryNotAllowedAnalyzer : DiagnosticAnalyzer
{
    private const string AllowedRegistries = "allowed_registries";

    /// <summary>DL3026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3026", "Image comes from a registry that is not allowed")
    {
        Message = "'{0}' comes from '{1}', which is not among the allowed registries",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL3026", "kics/use_only_an_allowed_registry_in_the_from_image"],
        Options =
        [
            new RuleOption(AllowedRegistries, "Registries that images may come from, separated by commas; '*' at the beginning or end stands for anything, 'ghcr.io/team' allows what lies below. Empty: all.", string.Empty),
        ],
        Documentation = """
            Teams that build from mirrored or scanned images name their registries once, and every other one is an error. Without
            `dockerlint.DL3026.allowed_registries` the rule is silent.

            An image without a registry comes from `docker.io`, and all names of Docker Hub mean the same. Every place that names an
            image counts: FROM, `COPY --from`, `ADD --from` and `from=` of a mount. A registry that is not known is left alone.

            ```dockerfile bad allowed_registries=mcr.microsoft.com,*.example.com
            FROM [|quay.io/team/app:1.2|]
            ```

            ```dockerfile good allowed_registries=mcr.microsoft.com,*.example.com
            FROM mirror.example.com/team/app:1.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var allowed = new RegistryPatterns(context.GetListOption(Descriptor, AllowedRegistries));
        if (allowed.IsEmpty)
        {
            return;
        }

        foreach (var reference in context.Stage.AllReferences)
        {
            if (reference.PulledImage() is { RegistryHost: { } registry } image && allowed.Match(image) == false)
            {
                context.Report(Descriptor, reference.Span, reference.DisplayName(), registry);
            }
        }
    }
}
