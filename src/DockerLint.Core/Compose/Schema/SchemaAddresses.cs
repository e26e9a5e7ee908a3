using System.Globalization;
using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Compose.Schema;

/// <summary>Addresses in Compose files, which the engine refuses when it makes the network or the container.</summary>
internal static class SchemaAddresses
{
    /// <summary>What is wrong with a known address; null if nothing is or the place takes no address.</summary>
    public static SchemaViolation? Check(ComposeValue value, string text, SchemaScalarKind kind, string name)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var (isValid, what) = kind switch
        {
            SchemaScalarKind.Ip => (IpAddress.IsValid(text), "an IP address"),
            SchemaScalarKind.HostAddress => (IsHostAddress(text), "an IP address or 'host-gateway'"),
            SchemaScalarKind.Ip4 => (IpAddress.IsVersion4(text), "an IPv4 address"),
            SchemaScalarKind.Ip6 => (IpAddress.IsVersion6(text), "an IPv6 address"),
            SchemaScalarKind.Cidr => (IsSubnet(text), "a subnet such as 172.28.0.0/16"),
            SchemaScalarKind.Mac => (IsHardwareAddress(text), "a hardware address such as 02:42:ac:11:00:02"),
            _ => (true, string.Empty),
        };
        return isValid ? null : new SchemaViolation(SchemaViolationKind.InvalidAddress, value.GetSpan(new TextSpan(0, value.Text.Length)), $"{name} must be {what}, and '{text}' is none");
    }

    /// <summary>Whether a text is the address of a host: of either version, the sixth in brackets or not, or the gateway's word.</summary>
    public static bool IsHostAddress(string text) => text == "host-gateway" || IpAddress.IsValid(text)
        || (text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']' && IpAddress.IsVersion6(text.Substring(1, text.Length - 2)));

    private static bool IsSubnet(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return false;
        }

        var address = text.Substring(0, slash);
        return int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && (IpAddress.IsVersion4(address) ? bits <= 32 : IpAddress.IsVersion6(address) && bits <= 128);
    }

    // Six bytes in pairs with colons or dashes, or in three groups with dots, as Go reads them.
    private static bool IsHardwareAddress(string text)
    {
        var isDotted = text.Length == 14;
        if (text.Length != 17 && !isDotted)
        {
            return false;
        }

        var (group, separator) = isDotted ? (4, '.') : (2, text[2]);
        if (!isDotted && separator is not (':' or '-'))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i % (group + 1) == group ? text[i] != separator : !(text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }
}
