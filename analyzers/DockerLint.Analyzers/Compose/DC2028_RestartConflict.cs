namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that are told twice when to restart.</summary>
[Analyzer]
public sealed class RestartConflictAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2028", "Two restart policies")
    {
        Message = "'restart: {0}' has no effect: 'deploy.restart_policy' says otherwise and goes before",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            Where `deploy.restart_policy` has a condition, Compose takes it and forgets `restart`. The rule speaks where the two
            differ.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                restart: [|always|]
                deploy:
                  restart_policy:
                    condition: on-failure
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                deploy:
                  restart_policy:
                    condition: on-failure
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service is { Restart: { Value.Text: { } restart } value } service && service.Deploy?.RestartPolicy?.GetValue("condition")?.Value.Text is { } condition
            && restart.Split(':')[0] is var own && !(own == condition || (own is "always" or "unless-stopped" && condition == "any") || (own == "no" && condition == "none")))
        {
            context.Report(Descriptor, value.TextSpan(), restart);
        }
    }
}
