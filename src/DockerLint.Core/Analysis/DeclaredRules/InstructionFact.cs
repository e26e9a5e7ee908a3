using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>An instruction.</summary>
internal sealed class InstructionFact(FactSource source, InstructionSyntax instruction) : Fact(source, instruction.KeywordToken.Span)
{
    public static SelectorSubject Definition { get; } = new("instruction", "an instruction of a Dockerfile, also one that ONBUILD keeps for later")
    {
        Languages = [SourceLanguage.Dockerfile],
        Relations = ["stage"],
        Find = source => source.Instructions,
        Attributes =
        [
            new("keyword", SelectorType.Text, "its keyword, such as `RUN`") { IsShown = true, IgnoresCase = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Name) },
            new("flag", SelectorType.Text, "the names of its flags with their dashes; with a key the value of that flag") { Keys = SelectorKeys.Optional, IsList = true, Read = (fact, key) => ((InstructionFact)fact).ReadFlag(key) },
            new("argument", SelectorType.Text, "its words behind the flags, variables replaced; for a command its words or the whole of its text") { IsList = true, Read = (fact, _) => ((InstructionFact)fact).ReadArguments() },
            new("text", SelectorType.Text, "the whole of it as written") { Read = (fact, _) => AttributeValue.Of(fact.Source.Dockerfile?.Tree.Text.ToString(Of(fact).Span)) },
            new("onbuild", SelectorType.Boolean, "whether ONBUILD keeps it for later") { IsShown = true, Read = (fact, _) => AttributeValue.Of((bool?)Of(fact).IsTrigger) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    public InstructionSyntax Instruction { get; } = instruction;

    public override Fact? FindRelated(string subject) => subject == "stage" ? Source.StageOf(Instruction) : null;

    private static InstructionSyntax Of(Fact fact) => ((InstructionFact)fact).Instruction;

    private AttributeValue ReadFlag(string? key) => key is null
        ? AttributeValue.Of(Instruction.Flags.Select(flag => ResolvedValue.Known("--" + flag.Name)))
        : AttributeValue.Of(Instruction.Flags.Where(flag => "--" + flag.Name == key).Select(flag => flag.Value is null ? ResolvedValue.Empty : Source.Resolve(flag.Value, Instruction)));

    private AttributeValue ReadArguments()
    {
        IEnumerable<ArgumentSyntax> words = Instruction switch
        {
            FromInstructionSyntax from => from.Arguments,
            TransferInstructionSyntax transfer => transfer.Arguments,
            ExposeInstructionSyntax expose => expose.Ports,
            VolumeInstructionSyntax volume => volume.Paths,
            WorkdirInstructionSyntax workdir => [workdir.Value],
            UserInstructionSyntax user => [user.Value],
            StopsignalInstructionSyntax signal => [signal.Value],
            EnvInstructionSyntax env => env.Pairs.SelectMany(Words),
            LabelInstructionSyntax label => label.Pairs.SelectMany(Words),
            ArgInstructionSyntax arg => arg.Declarations.SelectMany(Words),
            ShellInstructionSyntax { ExecForm: { } shell } => shell.Elements,
            _ => [],
        };
        var command = (Instruction as CommandInstructionSyntax)?.Command ?? (Instruction as HealthcheckInstructionSyntax)?.Command;
        return command switch
        {
            ExecFormSyntax exec => AttributeValue.Of(exec.Elements.Select(element => ResolvedValue.Known(element.ValueText))),
            ShellFormSyntax shell => AttributeValue.Of(shell.Text.Text),
            _ => AttributeValue.Of(words.Where(word => !word.Span.IsEmpty).Select(word => Source.Resolve(word, Instruction))),
        };
    }

    private static IEnumerable<ArgumentSyntax> Words(KeyValueSyntax pair) => pair.Value is null ? [pair.Key] : [pair.Key, pair.Value];
}
