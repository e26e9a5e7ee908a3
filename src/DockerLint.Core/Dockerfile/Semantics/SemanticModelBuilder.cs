using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>Walks the instructions once and fills a <see cref="DockerfileSemanticModel"/>.</summary>
internal sealed class SemanticModelBuilder
{
    private readonly DockerfileSemanticModel model;
    private readonly List<Stage> stages = [];
    private readonly Dictionary<string, Stage> stagesByName = new(StringComparer.Ordinal);
    private readonly Stage preamble;
    private Stage stage;
    private StageState state;

    public SemanticModelBuilder(DockerfileSemanticModel model)
    {
        this.model = model;
        // The platform arguments exist before the first FROM; nothing else does.
        preamble = stage = model.Preamble;
        preamble.Variables = new VariableScope(null, name => PredefinedArguments.IsPlatform(name) ? BuildArgument(name) ?? TargetPlatforms.Find(name, model.Inputs.Platforms) ?? ResolvedValue.Unknown : null);
        state = preamble.FinalState;
    }

    public void Build()
    {
        model.SetStages(stages);
        var order = 0;
        foreach (var instruction in model.Tree.Root.Instructions)
        {
            if (instruction is FromInstructionSyntax from)
            {
                stage.FinalState = state;
                BeginStage(from, order);
            }
            else
            {
                stage.Add(instruction);
            }

            model.SetPlace(instruction, stage, order, state);
            Apply(instruction, order);
            order++;
        }

        stage.FinalState = state;
        // COPY, ADD and mounts find stages by the names of the whole file, FROM by those before it.
        foreach (var reference in model.AllStages.SelectMany(candidate => candidate.References))
        {
            Bind(reference, allowIndex: true);
        }

        MarkStages();
    }

    private void BeginStage(FromInstructionSyntax from, int order)
    {
        var previous = stages.Count;
        stage = new Stage(model, previous, from);
        stages.Add(stage);
        var value = WordExpression.Parse(from.Image.ValueText, model.Tree.EscapeCharacter).Evaluate(name => preamble.Variables.Lookup(name, order)).Value;
        var reference = new StageReference(StageReferenceKind.From, from, from.Image.Span, from.Image.ValueText, from.Image.IsMissing ? ResolvedValue.Unknown : value, stage);
        Bind(reference, allowIndex: false);
        stage.Base = reference;
        var parent = stage.BaseStage;
        stage.Facts = parent is not null ? parent.Facts : reference.Image is { } image ? BaseImageFacts.Find(image) : null;
        stage.Variables = new VariableScope(parent?.Variables, BaseVariables(stage));
        state = parent?.FinalState ?? new StageState { User = new UserState(stage.Facts) };
        if (stage.Name is { Length: > 0 } name)
        {
            // A name given twice means the later stage from then on.
            stagesByName[name] = stage;
        }
    }

    /// <summary>What is known of variables that no instruction of the file sets.</summary>
    private static Func<string, ResolvedValue?> BaseVariables(Stage current) => name =>
        current.Facts is not { } facts ? ResolvedValue.Unknown
        : facts.Environment.TryGetValue(name, out var value) ? value
        : facts.IsEnvironmentComplete && !PredefinedArguments.IsAcceptedWithoutDeclaration(name) ? null
        : ResolvedValue.Unknown;

    private void Apply(InstructionSyntax instruction, int order)
    {
        switch (instruction)
        {
            case ArgInstructionSyntax arg:
                foreach (var declaration in arg.Declarations)
                {
                    var name = declaration.Key.ValueText;
                    stage.Variables.Add(order, new VariableDefinition(name, VariableKind.Argument, declaration, arg, ArgumentValue(declaration, name, arg, order)));
                }

                break;
            case EnvInstructionSyntax env:
                // All values of one ENV see the variables as they were before it.
                foreach (var pair in env.Pairs.Where(pair => pair.Value is not null && !pair.Key.IsMissing))
                {
                    var name = model.Resolve(pair.Key, env).Text ?? string.Empty;
                    var value = pair.Value is { } word ? model.Resolve(word, env) : null;
                    stage.Variables.Add(order, new VariableDefinition(name, VariableKind.Environment, pair, env, value));
                }

                break;
            case UserInstructionSyntax user when !user.Value.IsMissing:
                state = state with { User = new UserState(user, model.Resolve(user.Value, user), stage) };
                break;
            case WorkdirInstructionSyntax workdir when !workdir.Value.IsMissing:
                state = state with { Workdir = workdir, WorkingDirectory = Join(state.WorkingDirectory, model.Resolve(workdir.Value, workdir)) };
                break;
            case ShellInstructionSyntax { ExecForm: not null } shell:
                state = state with { Shell = shell };
                break;
            case EntrypointInstructionSyntax entrypoint:
                // An ENTRYPOINT clears a CMD that stands before it in another stage or in the base, not one of its own stage.
                state = state with { Entrypoint = entrypoint, Cmd = state.Cmd is { } before && ReferenceEquals(model.GetStage(before), stage) ? before : null };
                break;
            case CmdInstructionSyntax cmd:
                state = state with { Cmd = cmd };
                break;
            case HealthcheckInstructionSyntax healthcheck:
                state = state with { Healthcheck = healthcheck };
                break;
            case StopsignalInstructionSyntax stopsignal:
                state = state with { Stopsignal = stopsignal };
                break;
            case TransferInstructionSyntax transfer when transfer.GetFlag("from")?.Value is { IsMissing: false } value:
                AddReference(StageReferenceKind.CopyFrom, transfer, value.Span, value.ValueText, value.ValueText);
                break;
            case RunInstructionSyntax run:
                foreach (var (span, from) in MountSources(run))
                {
                    AddReference(StageReferenceKind.MountFrom, run, span, from, from);
                }

                break;
        }
    }

    private ResolvedValue? ArgumentValue(KeyValueSyntax declaration, string name, ArgInstructionSyntax instruction, int order)
    {
        if (BuildArgument(name) is { } given)
        {
            return given;
        }

        if (declaration.Value is { } word)
        {
            return model.Resolve(word, instruction);
        }

        // A bare ARG takes over the global one, and before the first FROM the platform arguments, which exist without it.
        return !ReferenceEquals(stage, preamble) ? preamble.Variables.Lookup(name, order)
            : PredefinedArguments.IsPlatform(name) ? TargetPlatforms.Find(name, model.Inputs.Platforms)
            : null;
    }

    private ResolvedValue? BuildArgument(string name) =>
        model.Inputs.Arguments.TryGetValue(name, out var value) ? value is null ? ResolvedValue.Unknown : ResolvedValue.Known(value) : null;

    private void AddReference(StageReferenceKind kind, InstructionSyntax instruction, TextSpan span, string text, string value)
    {
        // BuildKit expands no variables here; a dollar sign means that nothing is known.
        var reference = new StageReference(kind, instruction, span, text, value.IndexOf('$') >= 0 ? ResolvedValue.Unknown : ResolvedValue.Known(value), stage);
        stage.Add(reference);
    }

    private static IEnumerable<(TextSpan Span, string From)> MountSources(RunInstructionSyntax run)
    {
        foreach (var flag in run.Flags.Where(flag => flag.Name == "mount" && flag.Value is not null))
        {
            if (flag.Value is { } value && MountOptions.Parse(value.ValueText).Find("from") is { RawValue: { Length: > 0 } from } option)
            {
                yield return (value.Text.ToOuter(option.ValueSpan), from);
            }
        }
    }

    private void Bind(StageReference reference, bool allowIndex)
    {
        if (reference.Value.Text is not { } text)
        {
            reference.PossibleTargets = reference.Value.IsUnknown ? [] : stages.Where(other => other.Name is { } name && other != reference.From && reference.Value.CouldBe(name)).ToArray();
            reference.Image = reference.PossibleTargets.Count == 0 ? ImageReference.Parse(reference.Value) : null;
            return;
        }

        var name = text.ToLowerInvariant();
        if (model.Inputs.NamedContexts.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            reference.IsNamedContext = true;
        }
        else if (stagesByName.TryGetValue(name, out var target))
        {
            reference.Target = target;
        }
        else if (allowIndex && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
        {
            reference.Index = index;
            reference.Target = index < stages.Count ? stages[index] : null;
        }
        else
        {
            reference.Image = ImageReference.Parse(reference.Value);
        }
    }

    private static ResolvedValue Join(ResolvedValue current, ResolvedValue path)
    {
        if (path.Text is not { } text)
        {
            return path.StartsWith("/") == true ? path : ResolvedValue.Unknown;
        }

        var absolute = text.StartsWith("/", StringComparison.Ordinal) || text.StartsWith("\\", StringComparison.Ordinal) || (text.Length > 1 && text[1] == ':');
        return absolute || text.Length == 0 ? ResolvedValue.Known(text)
            : current.Text is { } directory ? ResolvedValue.Known(directory.TrimEnd('/') + "/" + text)
            : ResolvedValue.Unknown;
    }

    private void MarkStages()
    {
        var exported = model.Inputs.Targets.Select(model.FindTarget).OfType<Stage>().Distinct().ToList();
        if (stages.Count > 0 && (exported.Count == 0 || model.Inputs.BuildsLastStage))
        {
            exported.Add(stages[stages.Count - 1]);
        }

        var pending = new Stack<Stage>(exported);
        foreach (var candidate in exported)
        {
            candidate.IsExported = true;
        }

        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current.IsReachable)
            {
                continue;
            }

            current.IsReachable = true;
            foreach (var reference in current.References.Concat(current.Base is { } own ? [own] : []))
            {
                foreach (var needed in reference.PossibleTargets.Concat(reference.Target is { } target ? [target] : []))
                {
                    pending.Push(needed);
                }
            }
        }
    }
}
