using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>The models that a service names.</summary>
internal static class ModelUses
{
    /// <summary>Names with their places, of the list or the mapping <c>models</c>; a name that is not known is null.</summary>
    public static IEnumerable<(string? Name, TextSpan Span)> Of(Service service)
    {
        foreach (var value in service.GetValues("models"))
        {
            yield return (value.Value.Text, value.TextSpan());
        }

        var named = service.GetObject("models");
        foreach (var key in named?.Keys ?? [])
        {
            yield return (key, named?.KeySpan(key) ?? default);
        }
    }
}
