using DockerLint.Compose.Semantics;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>Which ports of a service the host offers, and to whom.</summary>
internal static class PublishedPorts
{
    private const string BindingOption = "com.docker.network.bridge.host_binding_ipv4";

    /// <summary>The ports that the host surely offers on all of its interfaces.</summary>
    public static IEnumerable<ServicePort> OnAllInterfaces(Service service)
    {
        if (service.HasForeignNetwork() || IsKeptIn(service))
        {
            return [];
        }

        return service.Ports.Where(port => port.Published is { } published && (port.PublishedPorts is not null || !published.Value.IsKnown) && port.Mapping?.Problem is null && IsAnyAddress(port.HostIp.Text));
    }

    /// <summary>Where to report a port: its text, or the published port of the long syntax.</summary>
    public static TextSpan Place(this ServicePort port) => port.Short?.TextSpan() ?? port.Published?.TextSpan() ?? port.Span;

    /// <summary>How to show a port in a message.</summary>
    public static string DisplayName(this ServicePort port) => port.Short?.Text ?? (port.Published?.Text + ":" + port.Target?.Text);

    /// <summary>Whether an address means all interfaces; a text that is not known does not count.</summary>
    public static bool IsAnyAddress(string? address) => address is "" or "0.0.0.0" or "::" or "[::]";

    /// <summary>Whether a mapping gives one of several host ports to a single container port.</summary>
    public static bool IsPool(PortRange published, PortRange? target) => target is { Count: 1 } && published.Count > 1;

    // An internal network publishes nothing, and a network can name the address that its ports are bound to.
    private static bool IsKeptIn(Service service)
    {
        var names = service.Networks.Count == 0 ? ["default"] : service.Networks.Select(network => network.Name).ToArray();
        return names.All(name => service.Model.Networks.FirstOrDefault(network => network.Key == name) is { } network
            && (network.GetValue("internal")?.Boolean is true || network.GetKeyValues("driver_opts").Any(option => option.Key == BindingOption && !IsAnyAddress(option.ResolvedValue.Text))));
    }
}
