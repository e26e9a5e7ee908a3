using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A place where a service names another one of the same application.</summary>
/// <param name="Name">The name, wholly known.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Attribute">The attribute that names it.</param>
/// <param name="OrdersStart">Whether the other one is started first.</param>
/// <param name="IsRequired">Whether Compose fails without it; null if that is not known.</param>
internal sealed record ServiceReference(string Name, TextSpan Span, string Attribute, bool OrdersStart, bool? IsRequired)
{
    private const string ServicePrefix = "service:";
    private static readonly string[] Namespaces = ["network_mode", "ipc", "pid", "uts", "cgroup"];

    /// <summary>All places of a service in no particular order; <c>extends</c> is none, since what it takes from need not run.</summary>
    public static IEnumerable<ServiceReference> Of(Service service)
    {
        foreach (var dependency in service.DependsOn.Where(dependency => ComposeText.IsLiteral(dependency.Name)))
        {
            yield return new ServiceReference(dependency.Name, dependency.NameSpan, "depends_on", true, dependency.IsRequired);
        }

        foreach (var link in service.Links)
        {
            if (link.Value.Text is { } text)
            {
                yield return Part(link, 0, text.Split(':')[0].Length, "links");
            }
        }

        foreach (var source in service.VolumesFrom)
        {
            if (source.Value.Text is { } text && !text.StartsWith("container:", StringComparison.Ordinal))
            {
                yield return Part(source, 0, text.Split(':')[0].Length, "volumes_from");
            }
        }

        foreach (var attribute in Namespaces)
        {
            if (service.GetValue(attribute) is { Value.Text: { } text } value && text.StartsWith(ServicePrefix, StringComparison.Ordinal))
            {
                yield return Part(value, ServicePrefix.Length, text.Length, attribute);
            }
        }

        foreach (var context in service.Build?.AdditionalContexts ?? [])
        {
            if (context.Value is { Value.Text: { } text } value && text.StartsWith(ServicePrefix, StringComparison.Ordinal))
            {
                yield return Part(value, ServicePrefix.Length, text.Length, "additional_contexts") with { OrdersStart = false };
            }
        }
    }

    private static ServiceReference Part(ComposeValue value, int start, int end, string attribute) =>
        new(value.Text.Substring(start, end - start), value.GetSpan(DockerLint.Text.TextSpan.FromBounds(start, end)), attribute, true, true);
}
