using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A name with or without a value: a label, an environment variable, a build argument.</summary>
internal sealed class PairFact : PlacedFact
{
    private readonly ResolvedValue name;
    private readonly ResolvedValue? value;

    private PairFact(SelectorSubject subject, FactSource source, InstructionSyntax instruction, KeyValueSyntax pair)
        : base(source, pair.Key.Span, instruction, null)
    {
        Subject = subject;
        name = source.Resolve(pair.Key, instruction);
        value = pair.Value is null ? null : source.Resolve(pair.Value, instruction);
    }

    private PairFact(SelectorSubject subject, FactSource source, Service service, KeyValueEntry entry)
        : base(source, entry.KeySpan, null, service)
    {
        Subject = subject;
        name = entry.Key.IndexOf('$') < 0 ? ResolvedValue.Known(entry.Key) : ResolvedValue.Unknown;
        value = entry.Value?.Value;
    }

    public static SelectorSubject Labels { get; } = Create("label", "a label of LABEL or of a service", instruction => (instruction as LabelInstructionSyntax)?.Pairs, service => service.Labels);

    public static SelectorSubject Variables { get; } = Create("env", "an environment variable of ENV or of a service", instruction => (instruction as EnvInstructionSyntax)?.Pairs, service => service.Environment);

    public static SelectorSubject Arguments { get; } = Create("arg", "a build argument of ARG, or one that a service hands in", instruction => (instruction as ArgInstructionSyntax)?.Declarations, service => service.Build?.Args ?? []);

    public override SelectorSubject Subject { get; }

    private static SelectorSubject Create(string name, string description, Func<InstructionSyntax, IReadOnlyList<KeyValueSyntax>?> pairsOf, Func<Service, IReadOnlyList<KeyValueEntry>> entriesOf)
    {
        SelectorSubject? subject = null;
        return subject = new SelectorSubject(name, description)
        {
            Relations = Places,
            Find = source => subject is null ? [] : FindAll(subject, source, pairsOf, entriesOf),
            Attributes =
            [
                new("name", SelectorType.Text, "its name") { IsShown = true, Read = (fact, _) => AttributeValue.Of(((PairFact)fact).name) },
                new("value", SelectorType.Text, "its value, variables replaced; none when none is written") { Read = (fact, _) => AttributeValue.Of(((PairFact)fact).value) },
            ],
        };
    }

    private static IEnumerable<Fact> FindAll(SelectorSubject subject, FactSource source, Func<InstructionSyntax, IReadOnlyList<KeyValueSyntax>?> pairsOf, Func<Service, IReadOnlyList<KeyValueEntry>> entriesOf)
    {
        foreach (var fact in source.Instructions)
        {
            foreach (var pair in pairsOf(fact.Instruction) ?? [])
            {
                if (!pair.Key.Span.IsEmpty)
                {
                    yield return new PairFact(subject, source, fact.Instruction, pair);
                }
            }
        }

        foreach (var service in source.Compose?.Services ?? [])
        {
            foreach (var entry in entriesOf(service))
            {
                yield return new PairFact(subject, source, service, entry);
            }
        }
    }
}
