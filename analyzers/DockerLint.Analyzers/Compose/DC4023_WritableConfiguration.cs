using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports configuration files that a service may change.</summary>
[Analyzer]
public sealed class WritableConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4023", "Configuration mounted writable")
    {
        Message = "'{0}' may change '{1}' of the host; ':ro' keeps it from that",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A configuration file or certificate that is mounted from the host is to be read. Writable, the service can change the copy
            in the repository. The fix appends `:ro`; some entry points change the owner or the content of such files, so look at it.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - [|./nginx.conf|]:/etc/nginx/nginx.conf
            ```

            ```yaml good alternative
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./nginx.conf:/etc/nginx/nginx.conf:ro
            ```
            """,
    };

    private static readonly string[] Endings = [".conf", ".cfg", ".cnf", ".ini", ".toml", ".yml", ".yaml", ".properties", ".crt", ".pem", ".key", ".htpasswd"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var volume in context.Service.Volumes)
        {
            if (volume is { Type: "bind", IsReadOnly: false, Source: { Value.Text: { } path } source } && volume.Mapping?.Problem is null && Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.Ordinal)))
            {
                var end = volume is { Short: { } text, Options: null } ? text.TextSpan().End : -1;
                context.Report(Descriptor, source.TextSpan(), end < 0 ? ReportDetails.None : ProposedFix.Of(new TextChange(new TextSpan(end, 0), ":ro")), context.Service.Name, path);
            }
        }
    }
}

/// <summary>Mounts the file read-only.</summary>
public sealed class WritableConfigurationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WritableConfigurationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Mount it read-only", FixSafety.Unsafe);
}
