using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports paths of a container on which two things are mounted.</summary>
[Analyzer(Words = "volumes tmpfs secrets configs")]
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
            Volumes, temporary file systems, secrets and configs of a service must have paths of their own. Of two volumes on the same
            path Compose keeps one, and of two secrets; a secret or config yields to a volume on its path; a volume and a tmpfs on the
            same path it refuses. A name of a secret stands for a path below `/run/secrets`, that of a config for one below the root.

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
        var seen = new Dictionary<string, Mount>(StringComparer.Ordinal);
        foreach (var mount in Volumes(context.Service).Concat(Tmpfs(context.Service)).Concat(Files(context.Service.Secrets, "/run/secrets/")).Concat(Files(context.Service.Configs, "/")))
        {
            var path = Clean(mount.Path);
            if (!seen.TryGetValue(path, out var first))
            {
                seen.Add(path, mount);
            }
            else if (mount.File is null || mount.File != first.File)
            {
                // Compose refuses only a volume with a tmpfs; of any others one silently wins.
                var details = new ReportDetails
                {
                    RelatedLocations = [context.Related(first.Span, "the first mount")],
                    AtMost = mount.IsTmpfs && first is { IsTmpfs: false, File: null } ? null : DiagnosticSeverity.Warning,
                };
                context.Report(Descriptor, mount.Span, details, path);
            }
        }
    }

    private static IEnumerable<Mount> Volumes(Service service)
    {
        foreach (var target in service.Volumes.Where(volume => volume.Mapping?.Problem is null).Select(volume => volume.Target).OfType<ComposeValue>())
        {
            if (target.Value.Text is { Length: > 0 } path)
            {
                yield return new Mount(path, target.TextSpan(), false, null);
            }
        }
    }

    private static IEnumerable<Mount> Tmpfs(Service service)
    {
        foreach (var tmpfs in service.Tmpfs)
        {
            if (tmpfs.Value.Text is { Length: > 0 } text)
            {
                var path = text.Split(':')[0];
                yield return new Mount(path, tmpfs.GetSpan(new TextSpan(0, path.Length)), true, null);
            }
        }
    }

    // The same secret twice on one path is the same file.
    private static IEnumerable<Mount> Files(IReadOnlyList<FileGrant> grants, string folder)
    {
        foreach (var grant in grants)
        {
            if (grant.Source is { Value.Text: { Length: > 0 } name } && (grant.Target ?? grant.Source) is { Value.Text: { Length: > 0 } target } place)
            {
                yield return new Mount(target[0] == '/' || target.IndexOf(':') >= 0 ? target : folder + target, place.TextSpan(), false, folder + name);
            }
        }
    }

    private static string Clean(string path)
    {
        var parts = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
        return (path[0] == '/' ? "/" : string.Empty) + string.Join("/", parts);
    }

    private sealed record Mount(string Path, TextSpan Span, bool IsTmpfs, string? File);
}
