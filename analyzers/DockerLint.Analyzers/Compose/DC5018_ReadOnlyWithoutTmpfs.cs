using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports read-only services of images that write to their root file system when they start.</summary>
[Analyzer(Words = "read_only")]
public sealed class ReadOnlyWithoutTmpfsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5018", "Read-only service whose image has to write")
    {
        Message = "'{0}' writes to {1} when it starts, which 'read_only' forbids; put a tmpfs there",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            With `read_only` a program can write to volumes and temporary file systems only. The official images of nginx, PostgreSQL,
            MySQL, MariaDB and Apache keep process numbers, sockets and temporary files elsewhere, and stop at once where they cannot.

            Silent for services with a command of their own, with a configuration mounted over that of the image, and for images built
            from one of these.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                read_only: [|true|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                read_only: true
                tmpfs: [/var/cache/nginx, /run]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.ReadOnly is not { Boolean: true } readOnly || service.Has("command") || service.Has("entrypoint") || ServiceImages.Pulled(service) is not { } image || Needs(image) is not { } needs
            || WritablePaths.Of(service) is not { } writable || writable.Any(path => Array.Exists(needs.Configuration, own => IsReplaced(own, path))))
        {
            return;
        }

        var missing = needs.Paths.Where(path => !WritablePaths.Covers(writable, path)).ToArray();
        if (missing.Length > 0)
        {
            context.Report(Descriptor, readOnly.TextSpan(), needs.Image, string.Join(" and ", missing.Select(path => $"'{path}'")));
        }
    }

    // A file is replaced by a mount on it or above it, a folder of parts (conf.d) by one on any of them.
    private static bool IsReplaced(string own, string mount) =>
        mount.Length == 0 || PathText.IsSameOrBelow(own, mount) || (own.EndsWith(".d", StringComparison.Ordinal) && PathText.IsSameOrBelow(mount, own));

    private static Demand? Needs(ImageReference image) => image.FamiliarName switch
    {
        "nginx" => new Demand("nginx", ["/var/cache/nginx", "/run"], ["/etc/nginx/nginx.conf"]),
        "postgres" => new Demand("postgres", ["/run/postgresql"], []),
        "mysql" => new Demand("mysql", ["/run/mysqld", "/tmp"], ["/etc/my.cnf", "/etc/my.cnf.d", "/etc/mysql/conf.d"]),
        "mariadb" => new Demand("mariadb", ["/run/mysqld", "/tmp"], ["/etc/mysql/my.cnf", "/etc/mysql/conf.d", "/etc/mysql/mariadb.conf.d"]),
        "httpd" => new Demand("httpd", ["/usr/local/apache2/logs"], ["/usr/local/apache2/conf/httpd.conf"]),
        _ => null,
    };

    private sealed record Demand(string Image, string[] Paths, string[] Configuration);
}
