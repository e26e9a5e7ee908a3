namespace DockerLint.Analyzers.Compose;

/// <summary>Reports rules that open all devices of the host.</summary>
[Analyzer(Words = "device_cgroup_rules")]
public sealed class AllDevicesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4018", "All devices of the host opened")
    {
        Message = "'{0}' lets '{1}' use every device of the host, its disks among them",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A rule `a *:* rwm` takes the list of allowed devices away. With the right to make device files, which containers have by
            default, the service reads and writes the disks of the host. Name the major and minor numbers that are needed.

            ```yaml bad
            services:
              usb:
                image: example/usb:1.2
                device_cgroup_rules: ["[|a *:* rwm|]"]
            ```

            ```yaml good
            services:
              usb:
                image: example/usb:1.2
                device_cgroup_rules: ["c 189:* rmw"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var rule in context.Service.GetValues("device_cgroup_rules"))
        {
            if (rule.Value.Text?.Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && (parts[0] == "a" || (parts[0] == "b" && parts.Length > 1 && parts[1] == "*:*")))
            {
                context.Report(Descriptor, rule.TextSpan(), rule.Text, context.Service.Name);
            }
        }
    }
}
