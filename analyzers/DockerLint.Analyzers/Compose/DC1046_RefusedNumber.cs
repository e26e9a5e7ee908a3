using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports numbers that the engine refuses.</summary>
[Analyzer(Words = "mem_ memory cpu blkio_config shm_size healthcheck")]
public sealed class RefusedNumberAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1046.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1046", "Number that the engine refuses")
    {
        Message = "the engine refuses '{0}': {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/limits-bounds"],
        Documentation = """
            The engine has bounds that Compose does not look at: 6 MB of memory at least, a swappiness from 0 to 100, a period of
            processors from 1000 to 1000000 and a quota from 1000 microseconds on, a weight of block devices from 10 to 1000, one
            millisecond at least for the times of a healthcheck, and processors as a list such as `0-3,7`. It makes no container with a
            number outside of them.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                mem_limit: [|4m|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                mem_limit: 64m
            ```
            """,
    };

    private const long LeastMemory = 6 * 1024 * 1024;

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        // A swarm only plans with what is reserved.
        var reserved = SwarmFacts.IsForSwarm(context.Model) ? null : service.Deploy?.Reservations?.GetValue("memory");
        var deployed = new[] { service.Deploy?.MemoryLimit, reserved }.Where(memory => memory?.Type == ScalarType.String);
        foreach (var memory in deployed.Prepend(service.GetValue("mem_reservation")).Prepend(service.MemLimit))
        {
            if (Size(memory) is > 0 and < LeastMemory)
            {
                Report(context, memory, "6 MB of memory is the least");
            }
        }

        if (Size(service.MemLimit) is < 0)
        {
            Report(context, service.MemLimit, "only 'memswap_limit' can be without an end, as -1");
        }

        Check(context, service.GetValue("mem_swappiness"), number => number is < -1 or > 100, "it goes from 0 to 100");
        Check(context, service.GetValue("cpu_period"), number => number is not 0 and (< 1000 or > 1_000_000), "it goes from 1000 to 1000000 microseconds");
        Check(context, service.GetValue("cpu_quota"), number => number is > 0 and < 1000, "1000 microseconds is the least");
        Check(context, service.GetObject("blkio_config")?.GetValue("weight"), number => number is > 0 and < 10, "it goes from 10 to 1000");
        if (Size(service.GetValue("shm_size")) is < 0)
        {
            Report(context, service.GetValue("shm_size"), "shared memory cannot be less than nothing");
        }

        if (service.GetValue("cpuset") is { Value.Text: { Length: > 0 } processors } cpuset && !processors.Split(',').All(IsRange))
        {
            Report(context, cpuset, "it is no list of numbers and ranges such as 0-3,7");
        }

        if (service.Healthcheck is { } healthcheck)
        {
            AnalyzeHealthcheck(context, healthcheck);
        }
    }

    private static void AnalyzeHealthcheck(ServiceAnalysisContext context, ServiceHealthcheck healthcheck)
    {
        Check(context, healthcheck.GetValue("retries"), number => number < 0, "retries cannot be negative");
        foreach (var key in new[] { "interval", "timeout", "start_period", "start_interval" })
        {
            if (healthcheck.GetValue(key) is { Value.Text: { } text } value && Duration.TryParse(text, DurationUnits.Compose, out var duration, out _) && duration.Nanoseconds is not 0 and < 1_000_000)
            {
                Report(context, value, "a millisecond is the least");
            }
        }
    }

    private static void Check(ServiceAnalysisContext context, ComposeValue? value, Predicate<long> isRefused, string problem)
    {
        if (value?.Integer is { } number && isRefused(number))
        {
            Report(context, value, problem);
        }
    }

    private static void Report(ServiceAnalysisContext context, ComposeValue? value, string problem)
    {
        if (value is not null)
        {
            context.Report(Descriptor, value.TextSpan(), value.Text, problem);
        }
    }

    private static bool IsRange(string text)
    {
        var dash = text.IndexOf('-');
        return dash < 0
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            : int.TryParse(text.Substring(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(text.Substring(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first <= last;
    }

    private static long? Size(ComposeValue? value) => value?.Value.Text is { } text && ByteSize.TryParse(text, out var size, out _) ? size.Bytes : null;
}
