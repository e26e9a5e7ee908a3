using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A port that is exposed or published.</summary>
internal sealed class PortFact : PlacedFact
{
    private PortFact(FactSource source, TextSpan span, InstructionSyntax? instruction, Service? service)
        : base(source, span, instruction, service)
    {
    }

    public static SelectorSubject Definition { get; } = new("port", "a port that EXPOSE names, or that a service publishes")
    {
        Relations = Places,
        Find = FindAll,
        Attributes =
        [
            new("number", SelectorType.Number, "the port in the container; a range is all of its ports") { IsShown = true, Read = (fact, _) => ((PortFact)fact).Number },
            new("protocol", SelectorType.Text, "`tcp`, `udp` or what else is written; `tcp` when nothing is") { IsShown = true, IgnoresCase = true, Read = (fact, _) => AttributeValue.Of(((PortFact)fact).Protocol) },
            new("published", SelectorType.Number, "the port on the host; none when Docker chooses one, and none of EXPOSE") { IsShown = true, Read = (fact, _) => ((PortFact)fact).Published },
            new("address", SelectorType.Text, "the address on the host that is written; none means all") { IsShown = true, Read = (fact, _) => ((PortFact)fact).Address },
        ],
    };

    public override SelectorSubject Subject => Definition;

    private AttributeValue Number { get; init; } = AttributeValue.Absent;

    private ResolvedValue Protocol { get; init; } = ResolvedValue.Unknown;

    private AttributeValue Published { get; init; } = AttributeValue.Absent;

    private AttributeValue Address { get; init; } = AttributeValue.Absent;

    private static IEnumerable<Fact> FindAll(FactSource source)
    {
        foreach (var expose in source.Instructions.Select(fact => fact.Instruction).OfType<ExposeInstructionSyntax>())
        {
            foreach (var word in expose.Ports.Where(word => !word.Span.IsEmpty))
            {
                var port = source.Resolve(word, expose).Text is { } text ? ExposedPort.Parse(text) : null;
                yield return new PortFact(source, word.Span, expose, null)
                {
                    Number = AttributeValue.OfKnown(port?.Ports?.ToString()),
                    Protocol = port is null ? ResolvedValue.Unknown : ResolvedValue.Known(port.Protocol),
                };
            }
        }

        foreach (var service in source.Compose?.Services ?? [])
        {
            foreach (var port in service.Ports)
            {
                yield return new PortFact(source, port.Span, null, service)
                {
                    Number = Ports(port.Target),
                    Protocol = port.Protocol,
                    Published = Ports(port.Published),
                    Address = port.HostIp is { IsKnown: true, Text: "" } ? AttributeValue.Absent : port.HostIp.IsUnknown ? AttributeValue.Unknown : AttributeValue.Of(port.HostIp),
                };
            }
        }
    }

    private static AttributeValue Ports(ComposeValue? value) => value is null ? AttributeValue.Absent : AttributeValue.Of(value.Value);
}
