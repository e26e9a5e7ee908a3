using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>A build stage: a FROM and the instructions up to the next one, or those before the first FROM.</summary>
public sealed class Stage
{
    private readonly List<InstructionSyntax> instructions = [];
    private readonly List<StageReference> references = [];
    private IReadOnlyList<Stage>? chain;

    internal Stage(DockerfileSemanticModel model, int index, FromInstructionSyntax? from)
    {
        Model = model;
        Index = index;
        From = from;
        Name = from?.StageName?.ValueText.ToLowerInvariant();
    }

    /// <summary>The model it belongs to.</summary>
    public DockerfileSemanticModel Model { get; }

    /// <summary>0-based index as in <c>--from=0</c>; -1 for the part before the first FROM.</summary>
    public int Index { get; }

    /// <summary>Its FROM; null for the part before the first one.</summary>
    public FromInstructionSyntax? From { get; }

    /// <summary>Its name in lower case, as BuildKit compares it; null when it has none.</summary>
    public string? Name { get; }

    /// <summary>Whether it is the part before the first FROM, whose base nobody knows.</summary>
    public bool IsPseudo => From is null;

    /// <summary>Its instructions in order, FROM left out.</summary>
    public IReadOnlyList<InstructionSyntax> Instructions => instructions;

    /// <summary>The reference in its FROM; null for the part before the first FROM.</summary>
    public StageReference? Base { get; internal set; }

    /// <summary>The stage it is based on; null when it is based on an image or on something unknown.</summary>
    public Stage? BaseStage => Base?.Target;

    /// <summary>The image at the root of its chain of stages; null when that is not known.</summary>
    public ImageReference? BaseImage => BaseStage is { } parent ? parent.BaseImage : Base?.Image;

    /// <summary>What is known offline of <see cref="BaseImage"/>; null when nothing is, or when there is no image.</summary>
    public BaseImageFacts? Facts { get; internal set; }

    /// <summary>Whether its containers run Windows; null when that is not known.</summary>
    public bool? IsWindows => Facts?.IsWindows;

    /// <summary>What it names in COPY, ADD and mounts, in order.</summary>
    public IReadOnlyList<StageReference> References => references;

    /// <summary>The reference in its FROM and those in its instructions, in order.</summary>
    public IEnumerable<StageReference> AllReferences => Base is { } own ? new[] { own }.Concat(references) : references;

    /// <summary>Itself and the stages it is based on, from the first ancestor down to itself.</summary>
    public IReadOnlyList<Stage> Chain => chain ??= BaseStage is { } parent ? [.. parent.Chain, this] : [this];

    /// <summary>The instructions of its whole chain in order: everything that makes up its image.</summary>
    public IEnumerable<InstructionSyntax> EffectiveInstructions => Chain.SelectMany(stage => stage.Instructions);

    /// <summary>Whether it is built for its own sake: a target that was handed in, or the last stage unless targets are all that is asked for.</summary>
    public bool IsExported { get; internal set; }

    /// <summary>Whether an exported stage needs it, or may need it.</summary>
    public bool IsReachable { get; internal set; }

    /// <summary>Its variables.</summary>
    public VariableScope Variables { get; internal set; } = new(null, _ => null);

    /// <summary>What is in force at its end.</summary>
    public StageState FinalState { get; internal set; } = new() { User = new UserState(null, DockerLint.Semantics.ResolvedValue.Unknown, null) };

    internal void Add(InstructionSyntax instruction) => instructions.Add(instruction);

    internal void Add(StageReference reference) => references.Add(reference);
}
