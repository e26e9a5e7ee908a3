using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports paths that exist on one machine only.</summary>
[Analyzer]
public sealed class AbsolutePathAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6020", "Path of one machine")
    {
        Message = "'{0}' is a path of one machine; a path relative to the file works wherever it is checked out",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Contexts, files of variables and mounts from a home folder or a drive work for one person. Paths of the system (`/etc`,
            `/var`, `/run`, `/dev`, …) are the same everywhere and are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - [|/home/kim/shop/html|]:/usr/share/nginx/html:ro
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./html:/usr/share/nginx/html:ro
            ```
            """,
    };

    private static readonly string[] Personal = ["/home/", "/Users/", "/c/Users/", "/mnt/c/"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        var values = service.Volumes.Where(volume => volume.Type == "bind" && volume.Mapping?.Problem is null).Select(volume => volume.Source).Concat(service.EnvFile.Select(file => file.Path)).Append(service.Build?.Context).OfType<ComposeValue>();
        foreach (var value in values)
        {
            if (value.Value.Text is { } path && (Personal.Any(start => path.StartsWith(start, StringComparison.Ordinal)) || (path.Length > 2 && char.IsLetter(path[0]) && path[1] == ':' && path[2] is '\\' or '/' && !path.StartsWith("http", StringComparison.Ordinal))))
            {
                context.Report(Descriptor, value.TextSpan(), path);
            }
        }
    }
}
