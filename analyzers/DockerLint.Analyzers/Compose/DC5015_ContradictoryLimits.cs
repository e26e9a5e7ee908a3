using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports limits that contradict each other.</summary>
[Analyzer(Words = "memswap_limit mem_reservation reservations cpus")]
public sealed class ContradictoryLimitsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5015", "Limits that contradict each other")
    {
        Message = "{0}, and the engine refuses to create the service",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Documentation = """
            Memory with swap (`memswap_limit`) holds the memory and cannot be less than it, and needs a limit of memory; what is
            reserved cannot be more than the limit; `cpus` is another way to write `cpu_quota` and `cpu_period`, and excludes them.

            ```yaml bad
            services:
              db:
                image: postgres:18
                mem_limit: 1g
                [|memswap_limit|]: 512m
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                mem_limit: 1g
                memswap_limit: 2g
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
        var limit = Size(service.MemLimit ?? service.Deploy?.MemoryLimit);
        if (Size(service.GetValue("memswap_limit")) is { } swap && swap > 0)
        {
            if (limit is { } memory && memory > 0 && swap < memory)
            {
                context.Report(Descriptor, service.KeySpan("memswap_limit"), "memory with swap is less than memory");
            }
            else if (service is { MemLimit: null, HasOtherSources: false } && service.Deploy?.Limits is null)
            {
                context.Report(Descriptor, service.KeySpan("memswap_limit"), "memory with swap has a limit and memory has none");
            }
        }

        if (Size(service.GetValue("mem_reservation")) is { } reserved && limit is > 0 && reserved > limit)
        {
            context.Report(Descriptor, service.KeySpan("mem_reservation"), "more memory is reserved than the limit allows");
        }

        if (service.Deploy?.Reservations is { } reservations && Size(reservations.GetValue("memory")) is { } kept && limit is > 0 && kept > limit)
        {
            context.Report(Descriptor, reservations.KeySpan("memory"), "more memory is reserved than the limit allows");
        }

        if (service.GetValue("cpus")?.Value.Text is { Length: > 0 } and not "0" && new[] { "cpu_quota", "cpu_period" }.FirstOrDefault(key => service.GetValue(key)?.Integer is > 0) is { } other)
        {
            context.Report(Descriptor, service.KeySpan(other), $"'cpus' and '{other}' exclude each other");
        }
    }

    private static long? Size(ComposeValue? value) => value?.Value.Text is { } text && ByteSize.TryParse(text, out var size, out _) ? size.Bytes : null;
}
