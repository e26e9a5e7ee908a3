using DockerLint.Compose.Applications;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>
/// The things of one file, each made once however many conditions ask for it. What depends on the stages below a stage is computed for
/// all stages in one pass.
/// </summary>
internal sealed class FactSource
{
    private readonly Func<ComposeApplication>? application;
    private readonly Dictionary<InstructionSyntax, InstructionFact> instructions = [];
    private readonly Dictionary<Service, ServiceFact> services = [];
    private readonly Dictionary<(string Attribute, string Key), AttributeValue[]> inherited = [];
    private readonly Dictionary<ComposeApplicationFile, HashSet<string>> servicesOfFiles = [];
    private readonly StageFact[] stages = [];
    private IReadOnlyList<CommandFact>? commands;

    public FactSource(DockerfileSemanticModel model)
    {
        Dockerfile = model;
        stages = model.Stages.Select(stage => new StageFact(this, stage)).ToArray();
    }

    public FactSource(ComposeModel model, Func<ComposeApplication> application)
    {
        Compose = model;
        this.application = application;
    }

    /// <summary>What tests have said of the things that others stand in.</summary>
    public Dictionary<(BoundTest Test, Fact Owner), bool?> Answers { get; } = [];

    /// <summary>The meaning of a Dockerfile; null for a Compose file.</summary>
    public DockerfileSemanticModel? Dockerfile { get; }

    /// <summary>The meaning of a Compose file; null for a Dockerfile.</summary>
    public ComposeModel? Compose { get; }

    /// <summary>What the Compose file is a part of; null for a Dockerfile.</summary>
    public ComposeApplication? Application => application?.Invoke();

    /// <summary>All instructions in order, the trigger of ONBUILD behind its ONBUILD.</summary>
    public IEnumerable<InstructionFact> Instructions
    {
        get
        {
            foreach (var written in Dockerfile?.Tree.Root.Instructions ?? [])
            {
                InstructionSyntax? instruction = written;
                while (instruction is { Name.Length: > 0 })
                {
                    yield return FactOf(instruction);
                    instruction = (instruction as OnbuildInstructionSyntax)?.Trigger;
                }
            }
        }
    }

    /// <summary>All stages in order.</summary>
    public IReadOnlyList<StageFact> Stages => stages;

    /// <summary>
    /// All services of the file in order. An override that lies over a file with the same service says nothing of its own: that file
    /// tells what both are together.
    /// </summary>
    public IEnumerable<ServiceFact> Services => (Compose?.Services ?? []).Where(service => !IsTold(service)).Select(FactOf);

    /// <summary>All commands in order.</summary>
    public IReadOnlyList<CommandFact> Commands => commands ??= CommandFact.FindAll(this).ToArray();

    public InstructionFact FactOf(InstructionSyntax instruction)
    {
        if (!instructions.TryGetValue(instruction, out var fact))
        {
            instructions.Add(instruction, fact = new InstructionFact(this, instruction));
        }

        return fact;
    }

    public ServiceFact FactOf(Service service)
    {
        if (!services.TryGetValue(service, out var fact))
        {
            services.Add(service, fact = new ServiceFact(this, service));
        }

        return fact;
    }

    /// <summary>The stage of an instruction; null before the first FROM.</summary>
    public StageFact? StageOf(InstructionSyntax instruction) => Dockerfile?.GetStage(instruction) is { IsPseudo: false } stage ? stages[stage.Index] : null;

    /// <summary>A word of an instruction with its variables replaced; what a trigger of ONBUILD refers to only a later build knows.</summary>
    public ResolvedValue Resolve(ArgumentSyntax word, InstructionSyntax instruction) =>
        Dockerfile is null || (instruction.IsTrigger && word.ValueText.IndexOf('$') >= 0) ? ResolvedValue.Unknown : Dockerfile.Resolve(word, instruction);

    /// <summary>
    /// What a stage has of its own or from the stages it is based on: the last one counts. Absent when the file does not say it,
    /// unknown when the base may be one of several stages.
    /// </summary>
    /// <param name="stage">The stage.</param>
    /// <param name="attribute">What is asked for.</param>
    /// <param name="key">Which of it.</param>
    /// <param name="read">The same of one stage alone; null when it has none.</param>
    public AttributeValue Inherit(Stage stage, string attribute, string key, Func<Stage, AttributeValue?> read)
    {
        if (!inherited.TryGetValue((attribute, key), out var values))
        {
            values = new AttributeValue[stages.Length];
            foreach (var each in stages)
            {
                // A stage is based on earlier ones only.
                values[each.Stage.Index] = read(each.Stage)
                    ?? (each.Stage.BaseStage is { } parent ? values[parent.Index] : each.Stage.Base is { PossibleTargets.Count: > 0 } ? AttributeValue.Unknown : AttributeValue.Absent);
            }

            inherited.Add((attribute, key), values);
        }

        return values[stage.Index];
    }

    private bool IsTold(Service service) =>
        Compose is { IsOverride: true } && Application is { } whole && whole.Files.Any(file => file.Tree != Compose.Tree && ServicesOf(file).Contains(service.Name));

    private HashSet<string> ServicesOf(ComposeApplicationFile file)
    {
        if (!servicesOfFiles.TryGetValue(file, out var names))
        {
            servicesOfFiles.Add(file, names = new HashSet<string>(ComposeModel.Create(file.Tree).Services.Select(service => service.Name), StringComparer.Ordinal));
        }

        return names;
    }
}
