namespace DockerLint.Analyzers.Compose;

/// <summary>Reports groups that are as good as root.</summary>
[Analyzer(Words = "group_add")]
public sealed class PowerfulGroupAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4010", "Group with the rights of root added")
    {
        Message = "the group '{0}' {1}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `group_add` gives the user of the service further groups. With `root`, `docker`, `disk` or `shadow` files of the host that
            are mounted are open that should not be: the engine's socket, disks, password hashes.

            ```yaml bad
            services:
              ci:
                image: example/ci:1.2
                group_add: [[|docker|]]
            ```

            ```yaml good
            services:
              ci:
                image: example/ci:1.2
                group_add: ["2000"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var group in context.Service.GetValues("group_add"))
        {
            var effect = group.Value.Text switch
            {
                "0" or "root" => "opens what belongs to root's group",
                "docker" => "opens the engine's socket",
                "disk" => "opens the disks of the host",
                "shadow" => "opens password hashes",
                _ => null,
            };
            if (effect is not null)
            {
                context.Report(Descriptor, group.TextSpan(), group.Text, effect);
            }
        }
    }
}
