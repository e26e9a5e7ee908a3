using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The subnets that networks are given.</summary>
internal static class Ipv4Subnets
{
    /// <summary>The subnets of version 4 in the <c>ipam</c> of a network; null when one of its subnets is not known.</summary>
    public static IReadOnlyList<Ipv4Subnet>? Of(ResourceDefinition network)
    {
        var subnets = new List<Ipv4Subnet>();
        foreach (var config in network.GetObject("ipam")?.GetObjects("config") ?? [])
        {
            if (config.GetValue("subnet") is not { } value)
            {
                continue;
            }

            if (value.Value.Text is not { } text)
            {
                return null;
            }

            if (Ipv4Subnet.TryParse(text) is { } subnet)
            {
                subnets.Add(subnet);
            }
        }

        return subnets;
    }
}
