using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace DockerLint.Analyzers.Support;

/// <summary>Subnets of the Internet Protocol, version 6.</summary>
internal static class Ipv6Subnet
{
    /// <summary>Whether an address lies in a subnet such as <c>fd00::/64</c>; null when either text is none of version 6.</summary>
    public static bool? Contains(string subnet, string address)
    {
        var slash = subnet.IndexOf('/');
        if (slash < 0 || !int.TryParse(subnet.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > 128
            || TryAddress(subnet.Substring(0, slash)) is not { } first || TryAddress(address) is not { } other)
        {
            return null;
        }

        for (var bit = 0; bit < length; bit++)
        {
            if (((first[bit / 8] ^ other[bit / 8]) & (0x80 >> (bit % 8))) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[]? TryAddress(string text) =>
        text.IndexOf(':') >= 0 && text.IndexOfAny(['[', '%', '/']) < 0 && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? address.GetAddressBytes() : null;
}
