using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports rules of develop.watch that cannot work.</summary>
[Analyzer(Words = "watch")]
public sealed class WatchRuleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2020.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2020", "Watch rule that cannot work")
    {
        Message = "the watch action '{0}' {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/watch-target"],
        Documentation = """
            `sync` and its variants copy into the container and need `target`; `rebuild` needs a `build`; `sync+exec` needs a command
            in `exec`. Compose refuses the file or the watch without them.

            ```yaml bad
            services:
              web:
                build: .
                develop:
                  watch:
                    - path: ./src
                      action: [|sync|]
            ```

            ```yaml good
            services:
              web:
                build: .
                develop:
                  watch:
                    - path: ./src
                      action: sync
                      target: /app/src
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var rule in context.Service.GetObject("develop")?.GetObjects("watch") ?? [])
        {
            if (rule.GetValue("path") is { Value.Text: { } path } blank && path.Trim().Length == 0)
            {
                context.Report(Descriptor, blank.Span, rule.GetValue("action")?.Text ?? string.Empty, "needs a 'path' to watch, and this one is empty");
            }

            if (rule.GetValue("action") is { Value.Text: { } action } value && Problem(context.Service, rule, action) is { } problem)
            {
                context.Report(Descriptor, value.TextSpan(), action, problem);
            }
        }
    }

    private static string? Problem(Service service, ComposeObject rule, string action) => action switch
    {
        "sync" or "sync+restart" or "sync+exec" when !rule.Has("target") => "needs a 'target' in the container",
        "sync+exec" when rule.GetObject("exec")?.Has("command") is not true => "needs a 'command' in 'exec'",
        "rebuild" when !service.Has("build") && !service.HasOtherSources => "needs a 'build' of the service",
        _ => null,
    };
}
