using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports paths of a container on which two things are mounted.</summary>
[Analyzer]
public sealed class DuplicateMountTargetAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2010", "Two mounts on the same path")
    {
        Message = "something is mounted on '{0}' already, and a path takes one mount",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/duplicate-mount-target"],
        Documentation = """
            Volumes and temporary file systems of a service must have paths of their own. Of two volumes on the same path Compose
            keeps one; a volume and a tmpfs on the same path it refuses.

            ```yaml bad
            services:
              db:
                image: postgres:18
                volumes:
                  - ./data:/var/lib/postgresql
                  - ./more:[|/var/lib/postgresql/|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                volumes:
                  - ./data:/var/lib/postgresql
                  - ./more:/more
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var seen = new Dictionary<string, (TextSpan Span, bool IsTmpfs)>(StringComparer.Ordinal);
        foreach (var (path, span, isTmpfs) in Targets(context.Service))
        {
            var clean = Clean(path);
            if (seen.TryGetValue(clean, out var first))
            {
                // Of two volumes Compose keeps the last; a volume and a tmpfs it refuses.
                var details = new ReportDetails
                {
                    RelatedLocations = [context.Related(first.Span, "the first mount")],
                    AtMost = isTmpfs == first.IsTmpfs ? DiagnosticSeverity.Warning : null,
                };
                context.Report(Descriptor, span, details, clean);
            }
            else
            {
                seen.Add(clean, (span, isTmpfs));
            }
        }
    }

    private static IEnumerable<(string Path, TextSpan Span, bool IsTmpfs)> Targets(Service service)
    {
        foreach (var target in service.Volumes.Where(volume => volume.Mapping?.Problem is null).Select(volume => volume.Target).OfType<ComposeValue>())
        {
            if (target.Value.Text is { Length: > 0 } path)
            {
                yield return (path, target.TextSpan(), false);
            }
        }

        foreach (var tmpfs in service.Tmpfs)
        {
            if (tmpfs.Value.Text is { Length: > 0 } text)
            {
                var path = text.Split(':')[0];
                yield return (path, tmpfs.GetSpan(new TextSpan(0, path.Length)), true);
            }
        }
    }

    private static string Clean(string path)
    {
        var parts = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
        return (path[0] == '/' ? "/" : string.Empty) + string.Join("/", parts);
    }
}
