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

    // With the second names that some signals have.
    private static readonly string[] Names = [.. Numbered, "CLD", "IOT", "POLL"];

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

    /// <summary>Whether the engine takes a text for a signal: any number but zero, or a name of Linux with or without <c>SIG</c>, in any case.</summary>
    public static bool IsAccepted(string signal)
    {
        if (int.TryParse(signal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number != 0;
        }

        var upper = signal.ToUpperInvariant();
        var name = upper.StartsWith("SIG", StringComparison.Ordinal) ? upper.Substring(3) : upper;
        return Names.Contains(name) || name is "RTMIN" or "RTMAX" || IsCounted(name, "RTMIN+", 15) || IsCounted(name, "RTMAX-", 14);
    }

    /// <summary>The name that someone may have meant; null when none is near.</summary>
    public static string? Nearest(string signal) => DockerLint.Semantics.NameSuggestion.Find(signal, Names.Select(name => "SIG" + name));

    private static bool IsCounted(string name, string prefix, int most) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(name.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= most;

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
