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
            wants both, for a migration for example, suppresses the finding; three versions and more are left alone.

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
        var groups = new Dictionary<string, List<(string Tag, Service Service)>>(StringComparer.Ordinal);
        foreach (var service in context.Model.Services)
        {
            if (ServiceImages.Pulled(service) is { IsValid: true, NormalizedName: { } name, Tag: { } tag } image && image.HasDigest != true && IsVersion(tag))
            {
                var key = name + Suffix(tag);
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = []);
                }

                group.Add((tag, service));
            }
        }

        foreach (var group in groups.Values)
        {
            // Who runs three versions side by side wants them.
            var first = group[0];
            var other = group.Find(use => use.Tag != first.Tag);
            if (other.Service is { Image: { } value } && group.All(use => use.Tag == first.Tag || use.Tag == other.Tag) && ServiceFacts.MayRunTogether(first.Service, other.Service))
            {
                context.Report(Descriptor, value.TextSpan(), value.Text, first.Service.Image?.Text ?? string.Empty, first.Service.Name);
            }
        }
    }

    // Images for several things carry the thing in the tag: 'app-1.2', 'web'.
    private static bool IsVersion(string tag) => tag.TrimStart('v') is { Length: > 0 } rest && rest[0] is >= '0' and <= '9';

    private static string Suffix(string tag) => tag.IndexOf('-') is >= 0 and var dash ? tag.Substring(dash) : string.Empty;
}
