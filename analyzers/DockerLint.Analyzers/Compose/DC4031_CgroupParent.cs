namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services in a control group of their own choice.</summary>
[Analyzer]
public sealed class CgroupParentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4031.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4031", "Control group chosen by hand")
    {
        Message = "'{0}' runs in the control group '{1}', whose limits the engine does not set",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/cgroup_not_default"],
        Documentation = """
            The engine puts containers under a group of its own, which limits them together. `cgroup_parent` takes a service out of
            it; the limits of the other group must be kept by somebody else.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|cgroup_parent|]: batch.slice
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.GetValue("cgroup_parent") is { Text.Length: > 0 } parent)
        {
            context.Report(Descriptor, context.Service.KeySpan("cgroup_parent"), context.Service.Name, parent.Text);
        }
    }
}
