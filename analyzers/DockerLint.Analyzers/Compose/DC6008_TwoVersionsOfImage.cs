using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports images that services use in several versions.</summary>
[Analyzer]
public sealed class TwoVersionsOfImageAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6008", "One image in two versions")
    {
        Message = "'{0}' and '{1}' of '{2}' are two versions of one image",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Two services of one application on different tags of the same image: mostly one of them was forgotten at an update. Who
            wants both, for a migration for example, suppresses the finding.

            ```yaml bad
            services:
              db:
                image: postgres:18
              backup:
                image: [|postgres:16|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
              backup:
                image: postgres:18
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var seen = new Dictionary<string, (string Tag, Service Service)>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            if (ServiceImages.Pulled(service) is not { IsValid: true, NormalizedName: { } name, Tag: { } tag } image || image.HasDigest == true || service.Image is not { } value)
            {
                continue;
            }

            if (!seen.TryGetValue(name, out var first))
            {
                seen.Add(name, (tag, service));
            }
            else if (IsVersion(tag) && IsVersion(first.Tag) && Suffix(tag) == Suffix(first.Tag) && tag != first.Tag && ServiceFacts.MayRunTogether(first.Service, service))
            {
                context.Report(Descriptor, value.TextSpan(), value.Text, first.Service.Image?.Text ?? string.Empty, first.Service.Name);
            }
        }
    }

    // Images for several things carry the thing in the tag: 'app-1.2', 'web'.
    private static bool IsVersion(string tag) => tag.TrimStart('v') is { Length: > 0 } rest && rest[0] is >= '0' and <= '9';

    private static string Suffix(string tag) => tag.IndexOf('-') is >= 0 and var dash ? tag.Substring(dash) : string.Empty;
}
