using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports limits of processes that the engine does not know or cannot set.</summary>
[Analyzer(Words = "ulimits")]
public sealed class InvalidUlimitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1034.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1034", "Limit that the engine cannot set")
    {
        Message = "the engine cannot set the limit '{0}': {1}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/ulimit-unknown"],
        Documentation = """
            `ulimits` names the limits that Linux has for a process (`nofile`, `nproc`, `memlock` and so on), and a soft limit cannot be
            above the hard one; `-1` is no limit at all. Compose hands everything on, and the container does not start.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ulimits:
                  [|nofiles|]: 65536
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                ulimits:
                  nofile: 65536
            ```
            """,
    };

    private static readonly string[] Names = ["as", "core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        Check(context, context.Service.GetObject("ulimits"));
        Check(context, context.Service.Build?.GetObject("ulimits"));
    }

    private static void Check(ServiceAnalysisContext context, ComposeObject? limits)
    {
        foreach (var name in limits?.Keys ?? [])
        {
            if (limits?.FindEntry(name) is not { } entry)
            {
                continue;
            }

            // The engine takes the names in any case.
            if (Array.IndexOf(Names, name.ToLowerInvariant()) < 0)
            {
                if (!name.StartsWith("x-", StringComparison.Ordinal))
                {
                    context.Report(Descriptor, entry.Key.ContentSpan, name, $"Linux has none of that name{ComposeText.Suggestion(name, Names)}");
                }
            }
            else if (limits.GetObject(name) is { } both && both.GetValue("soft")?.Integer is { } soft && both.GetValue("hard") is { Integer: { } hard } value && hard >= 0 && (soft < 0 || soft > hard))
            {
                context.Report(Descriptor, value.TextSpan(), name, $"the soft limit {(soft < 0 ? "has no end" : $"is {soft}")}, above the hard limit of {hard}");
            }
        }
    }
}
