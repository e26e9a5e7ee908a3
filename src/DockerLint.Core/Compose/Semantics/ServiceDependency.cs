using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Semantics;

/// <summary>A service that another one waits for.</summary>
public sealed class ServiceDependency : ComposeElement
{
    private ServiceDependency(ComposeModel model, ValueSyntax node, string name, TextSpan nameSpan, ComposeObject? attributes)
        : base(model, node)
    {
        Name = name;
        NameSpan = nameSpan;
        Attributes = attributes;
    }

    /// <summary>The name of the service, variables of the short syntax not replaced.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The attributes in long syntax; null in short syntax.</summary>
    public ComposeObject? Attributes { get; }

    /// <summary>The condition as written; null in short syntax, which means <c>service_started</c>, and if it is left out.</summary>
    public ComposeValue? Condition => Attributes?.GetValue("condition");

    /// <summary>Whether Compose fails without that service; null if that depends on a variable.</summary>
    public bool? IsRequired => Attributes?.GetValue("required") is { } required ? required.Boolean : true;

    internal static IReadOnlyList<ServiceDependency> Read(ComposeModel model, ValueSyntax? node)
    {
        var result = new List<ServiceDependency>();
        foreach (var entry in model.Graph.Mapping(node)?.Entries ?? [])
        {
            result.Add(new ServiceDependency(model, entry.Value, entry.Key, entry.Syntax.Key.ContentSpan, model.Object(entry.Value)));
        }

        foreach (var item in model.Graph.Items(node))
        {
            if (model.Scalar(item) is { } name)
            {
                result.Add(new ServiceDependency(model, item, name.Text, name.Span, null));
            }
        }

        return result;
    }
}
