namespace DockerLint.Analyzers.Compose;

/// <summary>Reports watched paths that the ignore file of the build excludes.</summary>
[Analyzer]
public sealed class IgnoredWatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2066.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2066", "Watched path that the ignore file excludes")
    {
        Message = "the ignore file of the build excludes '{0}', so that Compose does not watch it",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose/watch-ignored"],
        Documentation = """
            Compose leaves out of a watch what `.dockerignore` leaves out of the build. A watched path that it excludes as a whole never
            brings anything into the container.

            ```yaml bad context=Dockerfile,dist/a.js,src/a.ts ignored=dist
            services:
              web:
                build: .
                develop:
                  watch:
                    - path: [|./dist|]
                      action: sync
                      target: /app/dist
            ```

            ```yaml good context=Dockerfile,dist/a.js,src/a.ts ignored=dist
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
        if (context.Service is not { Build: { } build } service || service.GetObject("develop")?.GetObjects("watch") is not { Count: > 0 } rules || context.Input.Project?.FindContext(build) is not { } folder)
        {
            return;
        }

        var root = build.Context is null ? string.Empty : LocalPaths.Clean(build.Context.Value.Text);
        foreach (var rule in rules)
        {
            if (root is not null && rule.GetValue("path") is { } path && LocalPaths.Clean(path.Value.Text) is { } clean && Below(root, clean) is { Length: > 0 } inner && folder.GetIgnoredShare(inner) == IgnoredShare.All)
            {
                context.Report(Descriptor, path.TextSpan(), path.Text);
            }
        }
    }

    private static string? Below(string root, string path) =>
        root.Length == 0 ? path : path.StartsWith(root + "/", StringComparison.Ordinal) ? path.Substring(root.Length + 1) : null;
}
