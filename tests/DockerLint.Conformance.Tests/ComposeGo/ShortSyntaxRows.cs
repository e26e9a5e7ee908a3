using System.Globalization;
using System.Text.Json;
using DockerLint.Grammars;

namespace DockerLint.Conformance.ComposeGo;

/// <summary>Rows about ports and volumes in one word.</summary>
internal static class ShortSyntaxRows
{
    private static readonly string[] Propagations = ["private", "rprivate", "shared", "rshared", "slave", "rslave"];

    public static string? Volume(VectorRow row)
    {
        var volume = VolumeMapping.Parse(row.Text("input"));
        if (row.ExpectsError)
        {
            return Difference.Of("refused", true, volume.Problem is not null);
        }

        var expected = row.Element("expected");
        var options = volume.Options.Select(option => option.Text).ToArray();
        return Difference.First(
            Difference.Of("problem", null, volume.Problem?.Message),
            Difference.Of("type", Text(expected, "type"), volume.Kind == VolumeKind.Bind ? "bind" : "volume"),
            Difference.Of("source", Text(expected, "source"), volume.Source),
            Difference.Of("target", Text(expected, "target"), volume.Target),
            Difference.Of("read-only", Text(expected, "read_only") == "True", volume.IsReadOnly),
            Difference.Of("propagation", Text(Inner(expected, "bind"), "propagation"), options.LastOrDefault(Propagations.Contains)),
            Difference.Of("relabelling", Text(Inner(expected, "bind"), "selinux"), options.LastOrDefault(option => option is "z" or "Z")),
            Difference.Of("no copy", Text(Inner(expected, "volume"), "nocopy") == "True", options.Contains("nocopy")));
    }

    /// <summary>One binding for each port in the container; several on the host for one port are a pool.</summary>
    public static string? Port(VectorRow row)
    {
        var port = PortMapping.Parse(row.Text("input"));
        if (row.ExpectsError)
        {
            return Difference.Of("refused", true, port.Problem is not null);
        }

        var expected = row.Element("expected").EnumerateArray().Select(item => Show(Text(item, "host_ip"), Text(item, "published"), Text(item, "target"), Text(item, "protocol")));
        return Difference.First(Difference.Of("problem", null, port.Problem?.Message), Difference.Of("bindings", expected, Bindings(port)));
    }

    private static IEnumerable<string> Bindings(PortMapping port)
    {
        var container = port.ContainerPorts ?? default;
        for (var i = 0; i < container.Count; i++)
        {
            var host = port.HostPorts is not { } range ? null : container.Count == 1 ? range.ToString() : (range.First + i).ToString(CultureInfo.InvariantCulture);
            yield return Show(port.HostIp, host, (container.First + i).ToString(CultureInfo.InvariantCulture), port.Protocol);
        }
    }

    private static string Show(string? ip, string? published, string? target, string? protocol) => $"{ip}:{published}:{target}/{protocol}";

    private static JsonElement Inner(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : default;

    private static string? Text(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value.ToString() : null;
}
