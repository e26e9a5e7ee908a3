using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// What a Dockerfile means: its stages and how they depend on each other, the variables and the state in force at each
/// instruction. Made once for all rules.
/// </summary>
public sealed class DockerfileSemanticModel
{
    private readonly Dictionary<InstructionSyntax, InstructionPlace> places = [];
    private readonly Dictionary<InstructionSyntax, IReadOnlyList<ShellScript>> scripts = [];
    private IReadOnlyDictionary<Stage, IReadOnlyList<(string Program, int Position)>>? shellPragmas;

    private DockerfileSemanticModel(DockerfileSyntaxTree tree, BuildInputs inputs)
    {
        Tree = tree;
        Inputs = inputs;
        Preamble = new Stage(this, -1, null);
    }

    /// <summary>The tree.</summary>
    public DockerfileSyntaxTree Tree { get; }

    /// <summary>What the caller of the build hands in.</summary>
    public BuildInputs Inputs { get; }

    /// <summary>The stages in order; their position is their <see cref="Stage.Index"/>.</summary>
    public IReadOnlyList<Stage> Stages { get; private set; } = [];

    /// <summary>
    /// The part before the first FROM. Holds the global ARGs; other instructions there are a mistake but are analysed all the same.
    /// </summary>
    public Stage Preamble { get; }

    /// <summary>Preamble and stages in the order of the file.</summary>
    public IEnumerable<Stage> AllStages => new[] { Preamble }.Concat(Stages);

    /// <summary>Makes the model of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="inputs">What the caller of the build hands in; null for nothing.</param>
    public static DockerfileSemanticModel Create(DockerfileSyntaxTree tree, BuildInputs? inputs = null)
    {
        var model = new DockerfileSemanticModel(tree, inputs ?? BuildInputs.None);
        new SemanticModelBuilder(model).Build();
        return model;
    }

    /// <summary>
    /// The stage that <c>--target</c> means: the last one of the name, without regard to case, else the one of the number; null when
    /// there is none.
    /// </summary>
    public Stage? FindTarget(string target) =>
        Stages.LastOrDefault(stage => string.Equals(stage.Name, target, StringComparison.OrdinalIgnoreCase))
        ?? Stages.FirstOrDefault(stage => stage.Index.ToString(System.Globalization.CultureInfo.InvariantCulture) == target);

    /// <summary>The stage an instruction stands in; a trigger of ONBUILD counts for the stage of its ONBUILD.</summary>
    public Stage GetStage(InstructionSyntax instruction) => Place(instruction).Stage;

    /// <summary>What is in force right before an instruction; for a FROM what its base brings.</summary>
    public StageState GetState(InstructionSyntax instruction) => Place(instruction).Before;

    /// <summary>0-based position of an instruction in the file.</summary>
    public int GetOrder(InstructionSyntax instruction) => Place(instruction).Order;

    /// <summary>
    /// The value of a variable for an instruction: null if it is surely unset, unknown if it may have any value or none.
    /// </summary>
    public ResolvedValue? LookupVariable(string name, InstructionSyntax instruction)
    {
        var (stage, order, _) = Place(instruction);
        return (instruction is FromInstructionSyntax ? Preamble : stage).Variables.Lookup(name, order);
    }

    /// <summary>An argument of an instruction with variables expanded, as BuildKit expands them there.</summary>
    /// <param name="argument">The argument; for a JSON string its decoded text is expanded.</param>
    /// <param name="instruction">The instruction it belongs to.</param>
    public ExpansionResult Expand(ArgumentSyntax argument, InstructionSyntax instruction) => Expand(argument.ValueText, instruction);

    /// <summary>A text with variables expanded as in an argument of an instruction.</summary>
    public ExpansionResult Expand(string text, InstructionSyntax instruction) =>
        WordExpression.Parse(text, Tree.EscapeCharacter).Evaluate(name => LookupVariable(name, instruction));

    /// <summary>The value of an argument with variables expanded.</summary>
    public ResolvedValue Resolve(ArgumentSyntax argument, InstructionSyntax instruction)
    {
        // Most words are plain, and a file may have many.
        var text = argument.ValueText;
        return text.IndexOf('$') < 0 && text.IndexOf('"') < 0 && text.IndexOf('\'') < 0 && text.IndexOf(Tree.EscapeCharacter) < 0
            ? ResolvedValue.Known(text)
            : Expand(argument, instruction).Value;
    }

    /// <summary>The shell that reads the shell form of an instruction, by SHELL, by hadolint's comment <c>shell=</c>, or by what is known of the base image; <c>/bin/sh</c> else.</summary>
    public ShellState GetShell(InstructionSyntax instruction)
    {
        var (stage, _, state) = Place(instruction);
        shellPragmas ??= ShellPragma.FindAll(this);
        if (ShellPragma.Find(shellPragmas, stage, instruction) is { } pragma && pragma.Position > (state.Shell?.Span.Start ?? -1))
        {
            return ShellState.Of(ShellDialects.FromProgram(pragma.Program));
        }

        if (state.Shell?.ExecForm is { } shell)
        {
            return ShellState.FromShellInstruction(shell.Elements.Select(element => element.ValueText).ToArray());
        }

        return ShellState.Of(stage.Facts?.Shell switch
        {
            // Shell form is for /bin/sh also where the base has none: a file system may have been copied in.
            ImageShell.None => ShellDialect.Sh,
            ImageShell.Dash => ShellDialect.Dash,
            ImageShell.Ash => ShellDialect.Ash,
            ImageShell.Bash => ShellDialect.Bash,
            ImageShell.Cmd => ShellDialect.Cmd,
            // The backtick is there for Windows paths.
            _ when stage.IsWindows == true || (stage.IsWindows is null && Tree.EscapeCharacter == '`') => ShellDialect.Cmd,
            _ => ShellDialect.Sh,
        });
    }

    /// <summary>
    /// The commands of an instruction (RUN, CMD, ENTRYPOINT, HEALTHCHECK, or a trigger that is one): one script for its text, and one
    /// for each here-document that is run as a script of its own. Empty for other instructions.
    /// </summary>
    public IReadOnlyList<ShellScript> GetScripts(InstructionSyntax instruction)
    {
        lock (scripts)
        {
            if (!scripts.TryGetValue(instruction, out var found))
            {
                scripts.Add(instruction, found = InstructionScripts.Read(this, instruction));
            }

            return found;
        }
    }

    internal void SetPlace(InstructionSyntax instruction, Stage stage, int order, StageState before) => places[instruction] = new InstructionPlace(stage, order, before);

    internal void SetStages(IReadOnlyList<Stage> stages) => Stages = stages;

    private InstructionPlace Place(InstructionSyntax instruction)
    {
        var outermost = instruction;
        while (outermost.Parent is InstructionSyntax parent)
        {
            outermost = parent;
        }

        return places[outermost];
    }
}
