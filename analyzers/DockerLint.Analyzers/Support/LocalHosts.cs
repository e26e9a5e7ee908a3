namespace DockerLint.Analyzers.Support;

/// <summary>Tells hosts that are the machine itself, or that only a private network knows.</summary>
internal static class LocalHosts
{
    /// <summary>Whether a host is the machine itself.</summary>
    public static bool IsLocal(string host) =>
        host is "localhost" or "::1" or "[::1]" or "0.0.0.0" || host.StartsWith("127.", StringComparison.Ordinal) || host.EndsWith(".localhost", StringComparison.Ordinal);

    /// <summary>Whether a host is on a private network: a name without a dot, a reserved name, a private address.</summary>
    public static bool IsPrivate(string host)
    {
        if (IsLocal(host) || host.IndexOf('.') < 0)
        {
            return true;
        }

        string[] ends = [".local", ".internal", ".lan", ".home", ".corp", ".intranet", ".test", ".example", ".invalid", ".svc"];
        if (ends.Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || host is "example.com" or "example.org" or "example.net")
        {
            return true;
        }

        var octets = host.Split('.');
        return octets.Length == 4 && octets.All(octet => octet.Length > 0 && octet.All(c => c is >= '0' and <= '9'))
            && (octets[0] == "10" || (octets[0] == "192" && octets[1] == "168") || (octets[0] == "169" && octets[1] == "254")
                || (octets[0] == "172" && octets[1].Length == 2 && string.CompareOrdinal(octets[1], "16") >= 0 && string.CompareOrdinal(octets[1], "31") <= 0));
    }
}
