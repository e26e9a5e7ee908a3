using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A key of a Compose file, or an item of a list, as it is written.</summary>
internal sealed class KeyFact : PlacedFact
{
    private readonly string path;
    private readonly ValueSyntax node;

    private KeyFact(FactSource source, TextSpan span, Service? service, string path, ValueSyntax node)
        : base(source, span, null, service)
    {
        this.path = path;
        this.node = node;
    }

    public static SelectorSubject Definition { get; } = new("key", "a key of a Compose file, or an item of a list in it, as written: nothing is merged, and aliases are not followed")
    {
        Languages = [SourceLanguage.Compose],
        Relations = ["service"],
        Find = FindAll,
        Attributes =
        [
            new("path", SelectorType.Path, "the keys that lead to it, such as `services.web.privileged`; items of lists are numbers from 0 on") { IsShown = true, Read = (fact, _) => AttributeValue.Of(((KeyFact)fact).path) },
            new("name", SelectorType.Text, "the key itself") { IsShown = true, Read = (fact, _) => AttributeValue.Of(((KeyFact)fact).path.Split(PathPattern.Separator).Last()) },
            new("value", SelectorType.Any, "its value, variables replaced; none of a list or mapping, and none when nothing is written") { Read = (fact, _) => ((KeyFact)fact).ReadValue() },
        ],
    };

    public override SelectorSubject Subject => Definition;

    // Ways down are kept on a stack of their own, so that no depth of a file is too deep.
    private static IEnumerable<Fact> FindAll(FactSource source)
    {
        var open = new Stack<(ValueSyntax Node, string Path, Service? Service)>();
        foreach (var document in source.Compose?.Tree.Root.Documents.Reverse() ?? [])
        {
            open.Push((document.Value, string.Empty, null));
        }

        while (open.Count > 0)
        {
            var (node, path, service) = open.Pop();
            var below = new List<(ValueSyntax Node, string Path, Service? Service)>();
            foreach (var (name, span, value) in Below(node))
            {
                var inner = path.Length == 0 ? name : path + PathPattern.Separator + name;
                var owner = service ?? (path == "services" ? source.Compose?.FindService(name) : null);
                yield return new KeyFact(source, span, owner, inner, value);

                // The text of a path grows with the depth; nobody writes keys this deep.
                if (inner.Length <= PathPattern.MaximumLength)
                {
                    below.Add((value, inner, owner));
                }
            }

            below.Reverse();
            below.ForEach(open.Push);
        }
    }

    private static IEnumerable<(string Name, TextSpan Span, ValueSyntax Value)> Below(ValueSyntax node)
    {
        switch (node)
        {
            case MappingSyntax mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (entry.KeyText is { } key)
                    {
                        yield return (key, entry.Key.ContentSpan, entry.Value);
                    }
                }

                break;
            case SequenceSyntax sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    var value = sequence.Items[i].Value;
                    yield return (i.ToString(System.Globalization.CultureInfo.InvariantCulture), value.ContentSpan, value);
                }

                break;
        }
    }

    private AttributeValue ReadValue() => node switch
    {
        ScalarSyntax => AttributeValue.Of(Source.Compose?.Scalar(node)?.Value),
        AliasSyntax => AttributeValue.Unknown,
        _ => AttributeValue.Absent,
    };
}
