using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports limits that are as good as none.</summary>
[Analyzer]
public sealed class LargeUlimitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5007", "Limit raised beyond measure")
    {
        Message = "'{0}' is set to {1}, which is as good as no limit",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Raised limits of files and processes let one service use up what the host has; programs that walk through all possible
            file descriptors stand still for minutes with a limit beyond a million. An unlimited `core` fills the disk.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                ulimits:
                  [|nofile|]: -1
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

    private const long Most = 1_048_576;

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.GetObject("ulimits") is not { } limits)
        {
            return;
        }

        foreach (var key in new[] { "nofile", "nproc", "core" })
        {
            // The hard limit is what a process can raise its own to.
            var values = new[] { limits.GetValue(key), limits.GetObject(key)?.GetValue("soft"), limits.GetObject(key)?.GetValue("hard") };
            if (Array.Find(values, value => IsLarge(key, value?.Integer)) is { Integer: { } number })
            {
                context.Report(Descriptor, limits.KeySpan(key), key, number);
            }
        }
    }

    private static bool IsLarge(string key, long? limit) => limit == -1 || (key != "core" && limit > Most);
}
