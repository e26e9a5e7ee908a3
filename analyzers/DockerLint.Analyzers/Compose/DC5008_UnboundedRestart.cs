using System.Globalization;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services that are restarted on failure without an end.</summary>
[Analyzer]
public sealed class UnboundedRestartAnalyzer : DiagnosticAnalyzer
{
    private const string Most = "max_attempts";

    /// <summary>DC5008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5008", "Restarts on failure without an end")
    {
        Message = "'{0}' is started again after each failure{1}",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["kics/restart_policy_on_failure_not_set_to_5"],
        Options =
        [
            new RuleOption(Most, "The largest number of attempts that is fine.", "5"),
        ],
        Documentation = """
            A service that fails at once and is started for ever fills the logs and hides the failure. `on-failure:5` gives up after
            five attempts; in `deploy.restart_policy` it is `max_attempts`.

            ```yaml bad
            services:
              job:
                image: example/job:1.2
                restart: [|on-failure|]
            ```

            ```yaml good
            services:
              job:
                image: example/job:1.2
                restart: on-failure:5
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
        var most = int.TryParse(context.GetOption(Descriptor, Most), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 5;
        if (service.Restart is { Value.Text: { } text } restart && text.Split(':') is { Length: <= 2 } parts && parts[0] == "on-failure")
        {
            var attempts = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
            if (attempts == 0 || attempts > most)
            {
                context.Report(Descriptor, restart.TextSpan(), service.Name, attempts == 0 ? ", without an end" : $", up to {attempts} times");
            }
        }

        if (service.Deploy?.RestartPolicy is not { } policy || policy.GetValue("condition") is not { Value.Text: "on-failure" } condition)
        {
            return;
        }

        if (!policy.Has("max_attempts"))
        {
            context.Report(Descriptor, condition.TextSpan(), service.Name, ", without an end");
        }
        else if (policy.GetValue("max_attempts") is { Integer: { } deployed } value && deployed > most)
        {
            context.Report(Descriptor, value.TextSpan(), service.Name, $", up to {deployed} times");
        }
    }
}
