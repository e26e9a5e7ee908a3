using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A flag of an instruction, or an option of a command.</summary>
internal sealed class FlagFact : Fact
{
    private readonly Fact owner;
    private readonly string name;
    private readonly ResolvedValue? value;

    private FlagFact(InstructionFact owner, FlagSyntax flag)
        : base(owner.Source, flag.Span)
    {
        this.owner = owner;
        name = "--" + flag.Name;
        value = flag.Value is null ? null : Source.Resolve(flag.Value, owner.Instruction);
    }

    private FlagFact(CommandFact owner, ShellOption option)
        : base(owner.Source, option.Argument.Span)
    {
        this.owner = owner;
        name = option.Name;
        value = option.Value;
    }

    public static SelectorSubject Definition { get; } = new("flag", "a flag of an instruction, or an option of a command")
    {
        Relations = ["command", .. PlacedFact.Places],
        Find = FindAll,
        Attributes =
        [
            new("name", SelectorType.Text, "its name with its dashes, such as `--platform` or `-k`") { IsShown = true, Show = fact => ((FlagFact)fact).ShownName, Read = (fact, _) => AttributeValue.Of(((FlagFact)fact).name) },
            new("value", SelectorType.Text, "its value") { Read = (fact, _) => AttributeValue.Of(((FlagFact)fact).value) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    // Of a program whose options are not known "-pSECRET" may be a value behind its option.
    private string ShownName => name.Length > 2 && name[1] != '-' ? name.Substring(0, 2) + "…" : name;

    public override Fact? FindRelated(string subject) => subject == owner.Subject.Name ? owner : owner.FindRelated(subject);

    private static IEnumerable<Fact> FindAll(FactSource source)
    {
        foreach (var instruction in source.Instructions)
        {
            foreach (var flag in instruction.Instruction.Flags)
            {
                yield return new FlagFact(instruction, flag);
            }
        }

        foreach (var command in source.Commands)
        {
            foreach (var option in command.Flags.Options)
            {
                yield return new FlagFact(command, option);
            }
        }
    }
}
