using System.Globalization;

namespace DockerLint.Analyzers.Support;

/// <summary>A subnet of the Internet Protocol, version 4.</summary>
/// <param name="First">Its first address as a number.</param>
/// <param name="Length">The number of leading bits that its addresses share, 0 to 32.</param>
internal sealed record Ipv4Subnet(uint First, int Length)
{
    private uint Mask => Length == 0 ? 0 : uint.MaxValue << (32 - Length);

    /// <summary>A subnet such as <c>10.0.0.0/24</c>; null when the text is none.</summary>
    public static Ipv4Subnet? TryParse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || TryAddress(text.Substring(0, slash)) is not { } address || !int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length > 32)
        {
            return null;
        }

        var subnet = new Ipv4Subnet(address, length);
        return subnet with { First = address & subnet.Mask };
    }

    /// <summary>An address as a number; null when the text is none.</summary>
    public static uint? TryAddress(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return null;
        }

        var address = 0u;
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var octet))
            {
                return null;
            }

            address = (address << 8) | octet;
        }

        return address;
    }

    /// <summary>Whether an address lies in the subnet.</summary>
    public bool Contains(uint address) => (address & Mask) == First;

    /// <summary>Whether two subnets share an address.</summary>
    public bool Overlaps(Ipv4Subnet other) => Contains(other.First) || other.Contains(First);

    /// <summary>The subnet as it is written.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}.{3}/{4}", First >> 24, (First >> 16) & 255, (First >> 8) & 255, First & 255, Length);
}
