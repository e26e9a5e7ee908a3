using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A build stage.</summary>
internal sealed class StageFact(FactSource source, Stage stage) : Fact(source, stage.Base?.Span ?? default)
{
    public static SelectorSubject Definition { get; } = new("stage", "a build stage, together with the stages it is based on")
    {
        Languages = [SourceLanguage.Dockerfile],
        Relations = ["image"],
        Find = source => source.Stages,
        Attributes =
        [
            new("name", SelectorType.Text, "its name behind AS") { IsShown = true, IgnoresCase = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Name) },
            new("index", SelectorType.Number, "its number, from 0 on") { IsShown = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Index.ToString(System.Globalization.CultureInfo.InvariantCulture)) },
            new("final", SelectorType.Boolean, "whether it is built for its own sake: the last stage, or a target that is asked for") { IsShown = true, Read = (fact, _) => AttributeValue.Of((bool?)Of(fact).IsExported) },
            new("used", SelectorType.Boolean, "whether a final stage needs it, or may need it") { IsShown = true, Read = (fact, _) => AttributeValue.Of((bool?)Of(fact).IsReachable) },
            new("windows", SelectorType.Boolean, "whether its containers run Windows") { IsShown = true, Read = (fact, _) => AttributeValue.Of(Of(fact).IsWindows) },
            new("user", SelectorType.Text, "the user in force at its end, group included; that of the base image where it is known") { IsShown = true, Read = (fact, _) => ReadUser(Of(fact)) },
            new("root", SelectorType.Boolean, "whether that user is root, or the administrator of Windows") { IsShown = true, Read = (fact, _) => AttributeValue.Of(Of(fact).FinalState.User.IsRoot) },
            new("workdir", SelectorType.Text, "the working directory in force at its end") { IsShown = true, Read = (fact, _) => Of(fact).FinalState.WorkingDirectory is { IsUnknown: false } folder ? AttributeValue.Of(folder) : AttributeValue.Unknown },
            new("healthcheck", SelectorType.Text, "the first word of the HEALTHCHECK in force, `CMD` or `NONE`; that of the base image does not count") { IsShown = true, IgnoresCase = true, Read = (fact, _) => Inherit(fact, "healthcheck", stage => stage.FinalState.Healthcheck?.TypeName) },
            new("instruction", SelectorType.Text, "the instruction of that keyword, as written") { Keys = SelectorKeys.Required, Read = (fact, key) => ((StageFact)fact).ReadInstruction(key ?? string.Empty) },
            new("label", SelectorType.Text, "the value of the label of that name") { Keys = SelectorKeys.Required, Read = (fact, key) => ((StageFact)fact).ReadPair("label", key ?? string.Empty, instruction => (instruction as LabelInstructionSyntax)?.Pairs) },
            new("env", SelectorType.Text, "the value of the ENV of that name") { Keys = SelectorKeys.Required, Read = (fact, key) => ((StageFact)fact).ReadPair("env", key ?? string.Empty, instruction => (instruction as EnvInstructionSyntax)?.Pairs) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    public Stage Stage { get; } = stage;

    public override Fact? FindRelated(string subject) => subject == "image" && RootOf(Stage) is { Image: { } image } reference && image.IsScratch != true ? new ImageFact(Source, reference, image) : null;

    private static Stage Of(Fact fact) => ((StageFact)fact).Stage;

    private static StageReference? RootOf(Stage stage)
    {
        while (stage.BaseStage is { } parent)
        {
            stage = parent;
        }

        return stage.Base;
    }

    private static AttributeValue ReadUser(Stage stage) =>
        stage.FinalState.User is { Instruction: null, Value.IsUnknown: true } ? AttributeValue.Unknown : AttributeValue.Of(stage.FinalState.User.Value);

    private static AttributeValue Inherit(Fact fact, string attribute, Func<Stage, string?> read) =>
        fact.Source.Inherit(Of(fact), attribute, string.Empty, stage => read(stage) is { } text ? AttributeValue.Of(text) : null);

    private AttributeValue ReadInstruction(string keyword)
    {
        var name = keyword.ToUpperInvariant();
        return Source.Inherit(Stage, "instruction", name, stage => stage.Instructions.LastOrDefault(instruction => instruction.Name == name) is { } last
            ? AttributeValue.Of(stage.Model.Tree.Text.ToString(last.Span))
            : null);
    }

    private AttributeValue ReadPair(string attribute, string key, Func<InstructionSyntax, IReadOnlyList<KeyValueSyntax>?> pairsOf) => Source.Inherit(Stage, attribute, key, stage =>
    {
        AttributeValue? found = null;
        foreach (var instruction in stage.Instructions)
        {
            foreach (var pair in pairsOf(instruction) ?? [])
            {
                var name = Source.Resolve(pair.Key, instruction);
                found = name.Text == key ? AttributeValue.Of(pair.Value is null ? ResolvedValue.Empty : Source.Resolve(pair.Value, instruction))
                    : !name.IsKnown && found is null && name.CouldBe(key) ? AttributeValue.Unknown
                    : found;
            }
        }

        return found;
    });
}
