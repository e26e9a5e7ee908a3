using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A service with everything that the files of its application say about it.</summary>
internal sealed class ServiceFact(FactSource source, Service service) : Fact(source, service.KeyNode.ContentSpan)
{
    private readonly Dictionary<string, AttributeValue> keys = new(StringComparer.Ordinal);

    public static SelectorSubject Definition { get; } = new("service", "a service, together with what it extends and with the files that are laid over its own")
    {
        Languages = [SourceLanguage.Compose],
        Relations = ["image"],
        Find = source => source.Services,
        Attributes =
        [
            new("name", SelectorType.Text, "its name") { IsShown = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Name) },
            new("key", SelectorType.Any, "what stands at that path below it, such as `deploy.resources.limits.memory`: a value, the values of a list, the keys of a mapping; without a path the keys that it has itself")
            {
                Keys = SelectorKeys.Optional,
                IsList = true,
                Read = (fact, key) => ((ServiceFact)fact).ReadKey(key ?? string.Empty),
            },
            new("build", SelectorType.Boolean, "whether its image is built") { IsShown = true, Read = (fact, _) => AttributeValue.Of(((ServiceFact)fact).ReadKey("build") is var build && build.Items.Count > 0 ? true : build.IsComplete ? false : (bool?)null) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    public Service Service { get; } = service;

    public override Fact? FindRelated(string subject) => subject == "image" ? ImageFact.Of(Source, Service) : null;

    private static Service Of(Fact fact) => ((ServiceFact)fact).Service;

    private AttributeValue ReadKey(string path)
    {
        if (!keys.TryGetValue(path, out var value))
        {
            keys.Add(path, value = Find(path));
        }

        return value;
    }

    private AttributeValue Find(string path)
    {
        var application = Source.Application;
        var missing = application is { IsComplete: true } ? AttributeValue.Absent : AttributeValue.Unknown;
        ComposeNode? node = application?.FindService(Service.Name);
        foreach (var name in path.Length == 0 ? [] : path.Split('.'))
        {
            node = node switch
            {
                ComposeMapNode map => map.Find(name),
                ComposeListNode list when int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) => index < list.Items.Count ? list.Items[index] : null,
                ComposeScalarNode { Value.IsKnown: false } => null,
                _ => null,
            };
        }

        return node switch
        {
            ComposeScalarNode scalar => AttributeValue.Of(scalar.Value),
            ComposeListNode list => AttributeValue.Of(list.Items.Select(item => item is ComposeScalarNode scalar ? scalar.Value : ResolvedValue.Unknown)),
            ComposeMapNode map => AttributeValue.Of(map.Entries.Select(entry => ResolvedValue.Known(entry.Key))),
            _ => missing,
        };
    }
}
