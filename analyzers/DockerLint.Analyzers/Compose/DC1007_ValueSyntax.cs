using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports values of small grammars that Compose or the engine refuses.</summary>
[Analyzer]
public sealed class ValueSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1007", "Invalid value of a service")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/volume-grammar", "compose-go/device-grammar", "compose-go/healthcheck-test-head"],
        Documentation = """
            Some values have a grammar of their own: volumes and devices in short syntax, restart policies, and the first word of a
            healthcheck in list form (`CMD`, `CMD-SHELL`, `NONE`).
            Compose refuses a wrong one, or the engine does when the container is created. Values with variables are left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                restart: [|allways|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                restart: always
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
        foreach (var volume in service.Volumes)
        {
            if (volume is { Short: { Value.IsKnown: true } text, Mapping.Problem: { } problem })
            {
                context.Report(Descriptor, text.GetSpan(problem.Span), $"Compose refuses the volume '{text.Text}': {problem.Message}");
            }
        }

        foreach (var device in service.Devices)
        {
            if (device is { Short: { } text, Mapping.Problem: { } problem })
            {
                context.Report(Descriptor, text.GetSpan(problem.Span), $"Compose refuses the device '{text.Text}': {problem.Message}");
            }
        }

        AnalyzeRestart(context, service.Restart);
        AnalyzeHealthcheck(context, service.Healthcheck);
    }

    private static void AnalyzeRestart(ServiceAnalysisContext context, ComposeValue? restart)
    {
        if (restart is not { Type: ScalarType.String, Value.Text: { Length: > 0 } text } || text is "no" or "always" or "unless-stopped" or "on-failure")
        {
            return;
        }

        if (text.StartsWith("on-failure:", StringComparison.Ordinal))
        {
            if (!text.Skip("on-failure:".Length).All(c => c is >= '0' and <= '9'))
            {
                var details = new ReportDetails { AtMost = DiagnosticSeverity.Warning };
                context.Report(Descriptor, restart.TextSpan(), details, $"the number of attempts in '{text}' is none, so that it is ignored");
            }

            return;
        }

        context.Report(Descriptor, restart.TextSpan(), $"the engine refuses the restart policy '{text}': it is none of no, always, unless-stopped and on-failure[:N]");
    }

    private static void AnalyzeHealthcheck(ServiceAnalysisContext context, ServiceHealthcheck? healthcheck)
    {
        if (healthcheck is null)
        {
            return;
        }

        if (healthcheck.Test?.Words is { Count: > 0 } words && words[0] is { Value.Text: { } head } first && head is not ("CMD" or "CMD-SHELL" or "NONE"))
        {
            context.Report(Descriptor, first.TextSpan(), $"a healthcheck in list form begins with CMD, CMD-SHELL or NONE, not with '{head}'");
        }
    }
}
