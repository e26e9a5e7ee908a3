using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports hooks with more rights than their service.</summary>
[Analyzer]
public sealed class PrivilegedHookAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4028", "Hook with more rights than its service")
    {
        Message = "this {0} hook runs {1}, which '{2}' itself does not",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Hooks run in the container of the service. With `privileged` they have all rights on the host, and as root they undo the
            user of the service. Mostly a volume belongs to another user: give it to the right one once.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                user: "1000"
                post_start:
                  - command: chown -R 1000 /data
                    [|privileged|]: true
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                user: "1000"
                post_start:
                  - command: ./warm-up
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
        foreach (var kind in new[] { "post_start", "pre_stop" })
        {
            foreach (var hook in service.GetObjects(kind))
            {
                if (hook.GetValue("privileged")?.Boolean is true && service.Privileged is null or { Boolean: false })
                {
                    context.Report(Descriptor, hook.KeySpan("privileged"), kind, "with all rights on the host", service.Name);
                }
            }
        }
    }
}
