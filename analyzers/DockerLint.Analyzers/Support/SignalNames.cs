using System.Globalization;

namespace DockerLint.Analyzers.Support;

/// <summary>The names of signals of Linux.</summary>
internal static class SignalNames
{
    // By number, as on x86 and ARM.
    private static readonly string[] Numbered =
    [
        "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU",
        "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
    ];

    private const int FirstRealTime = 34;
    private const int LastRealTime = 64;

    /// <summary>
    /// The usual name of a signal, such as <c>SIGTERM</c> for <c>15</c> and <c>term</c>; null for a text that is none, and for a second
    /// name of a signal.
    /// </summary>
    public static string? Canonical(string signal)
    {
        if (int.TryParse(signal, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= Numbered.Length ? "SIG" + Numbered[number - 1] : OfRealTime(number);
        }

        var upper = signal.ToUpperInvariant();
        var name = upper.StartsWith("SIG", StringComparison.Ordinal) ? upper.Substring(3) : upper;
        return Numbered.Contains(name) || name is "RTMIN" or "RTMAX" || IsRealTime(name) ? "SIG" + name : null;
    }

    private static string? OfRealTime(int number) => number switch
    {
        FirstRealTime => "SIGRTMIN",
        LastRealTime => "SIGRTMAX",
        > FirstRealTime and < 50 => "SIGRTMIN+" + (number - FirstRealTime).ToString(CultureInfo.InvariantCulture),
        >= 50 and < LastRealTime => "SIGRTMAX-" + (LastRealTime - number).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsRealTime(string name) =>
        (name.StartsWith("RTMIN+", StringComparison.Ordinal) || name.StartsWith("RTMAX-", StringComparison.Ordinal))
        && int.TryParse(name.Substring(6), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
