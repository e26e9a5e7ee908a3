using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A source of COPY or ADD.</summary>
internal sealed class SourceFact(FactSource source, TransferInstructionSyntax instruction, ArgumentSyntax word) : PlacedFact(source, word.ContentSpan, instruction, null)
{
    private readonly ResolvedValue value = source.Resolve(word, instruction);

    public static SelectorSubject Definition { get; } = new("source", "a source of COPY or ADD: a path or an address")
    {
        Languages = [SourceLanguage.Dockerfile],
        Relations = ["instruction", "stage"],
        Find = FindAll,
        Attributes =
        [
            new("value", SelectorType.Text, "the path or address, variables replaced") { Read = (fact, _) => AttributeValue.Of(((SourceFact)fact).value) },
            new("scheme", SelectorType.Text, "what stands before `://` in an address, such as `https`") { IsShown = true, IgnoresCase = true, Read = (fact, _) => SchemeOf(((SourceFact)fact).value) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    private static IEnumerable<Fact> FindAll(FactSource source)
    {
        foreach (var instruction in source.Instructions.Select(fact => fact.Instruction).OfType<TransferInstructionSyntax>())
        {
            foreach (var word in instruction.FileSources)
            {
                yield return new SourceFact(source, instruction, word);
            }
        }
    }

    private static AttributeValue SchemeOf(ResolvedValue value)
    {
        var start = value.Parts.Count == 0 ? string.Empty : value.Parts[0];
        if (start is null)
        {
            return AttributeValue.Unknown;
        }

        var end = 0;
        while (end < start.Length && (char.IsLetterOrDigit(start[end]) || start[end] is '+' or '-' or '.'))
        {
            end++;
        }

        if (end == start.Length && !value.IsKnown)
        {
            return AttributeValue.Unknown;
        }

        return end > 0 && string.CompareOrdinal(start, end, "://", 0, 3) == 0 ? AttributeValue.Of(start.Substring(0, end))
            : value.IsKnown || end + 3 <= start.Length ? AttributeValue.Absent
            : AttributeValue.Unknown;
    }
}
