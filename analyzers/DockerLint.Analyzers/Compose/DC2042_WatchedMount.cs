using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports watched paths that are mounted into the container as well.</summary>
[Analyzer(Words = "watch")]
public sealed class WatchedMountAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2042", "Watched path that is mounted as well")
    {
        Message = "'{0}' lies in the mount of '{1}', so that Compose does not watch it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            What is bound into the container need not be copied into it. `docker compose watch` passes over a path to synchronize that
            lies in the source of a bind mount of the service, with a warning, and nothing restarts the service. Rules with `rebuild` or
            `restart` are left alone.

            ```yaml bad
            services:
              web:
                build: .
                volumes:
                  - ./src:/app/src
                develop:
                  watch:
                    - path: [|./src|]
                      action: sync
                      target: /app/src
            ```

            ```yaml good
            services:
              web:
                build: .
                develop:
                  watch:
                    - path: ./src
                      action: sync
                      target: /app/src
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var rules = context.Service.GetObject("develop")?.GetObjects("watch") ?? [];
        if (rules.Count == 0)
        {
            return;
        }

        var mounts = context.Service.Volumes.Where(volume => volume is { Type: "bind", Mapping: null or { Problem: null } }).Select(volume => volume.Source).OfType<ComposeValue>().ToArray();
        foreach (var rule in rules)
        {
            if (rule.GetValue("action")?.Value.Text is "sync" or "sync+restart" or "sync+exec" && rule.GetValue("path") is { } path && LocalPaths.Clean(path.Value.Text) is { } watched
                && Array.Find(mounts, source => LocalPaths.Clean(source.Value.Text) is { } folder && (folder.Length == 0 || HostPaths.IsIn(watched, folder))) is { } mount)
            {
                var details = new ReportDetails { RelatedLocations = [context.Related(mount.TextSpan(), "the mount")] };
                context.Report(Descriptor, path.TextSpan(), details, path.Text, mount.Text);
            }
        }
    }
}
