using System.Diagnostics;

namespace DockerLint.Benchmarks;

/// <summary>Times one call, by the clock and by the processor time of the process.</summary>
internal static class Measure
{
    public static void Once(string what, Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        action();
        var elapsed = watch.Elapsed;
        process.Refresh();
        Console.WriteLine($"{what,-48} {elapsed.TotalMilliseconds,8:F2} ms  processor {(process.TotalProcessorTime - before).TotalMilliseconds,8:F2} ms");
    }
}
