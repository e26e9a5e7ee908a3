using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A RUN, or one that ONBUILD will run, with its commands, its package managers and its mounts.</summary>
internal sealed class RunStep
{
    private static readonly ConditionalWeakTable<Stage, IReadOnlyList<RunStep>> Steps = new();
    private IReadOnlyList<MountOptions>? mounts;
    private int[]? removers;

    private RunStep(Stage stage, RunInstructionSyntax run)
    {
        Stage = stage;
        Run = run;
        Scripts = stage.Model.GetScripts(run);
        Commands = Scripts.SelectMany(script => script.Commands).ToArray();
        Calls = Commands
            .Select((command, index) => PackageManagerCall.From(command) is { } call ? new RunCall(this, index, call) : null)
            .OfType<RunCall>()
            .ToArray();
    }

    /// <summary>The stage it stands in.</summary>
    public Stage Stage { get; }

    /// <summary>The instruction.</summary>
    public RunInstructionSyntax Run { get; }

    /// <summary>Its scripts.</summary>
    public IReadOnlyList<ShellScript> Scripts { get; }

    /// <summary>All commands of its scripts in order.</summary>
    public IReadOnlyList<SimpleCommand> Commands { get; }

    /// <summary>Those that call a package manager.</summary>
    public IReadOnlyList<RunCall> Calls { get; }

    /// <summary>Its mounts.</summary>
    public IReadOnlyList<MountOptions> Mounts => mounts ??= Run.Flags
        .Where(flag => flag is { Name: "mount", Value.IsMissing: false })
        .Select(flag => MountOptions.Parse(flag.Value?.ValueText ?? string.Empty, text => Stage.Model.Expand(text, Run).Value))
        .ToArray();

    /// <summary>
    /// Whether it is one line of commands that each run if the one before succeeded, so that a further one may be put behind the
    /// last without changing what the others do.
    /// </summary>
    public bool IsPlainChain =>
        Run.Heredocs.Count == 0
        && Run.ShellForm is not null
        && Scripts.Count == 1
        && Commands.Count > 0
        && Commands.All(command => command.Nesting == CommandNesting.None && command.Parent is null && !command.IsNegated
            && command.Connector is CommandConnector.None or CommandConnector.And)
        && Scripts[0].State.Dialect.IsPosix();

    /// <summary>The steps of a stage in order.</summary>
    public static IReadOnlyList<RunStep> Of(Stage stage) => Steps.GetValue(stage, Create);

    /// <summary>Whether a path lies in a mount, so that what is written there stays out of the image; yes also when a mount's place is not known.</summary>
    /// <param name="path">An absolute path, or a part of one such as <c>.cache/pip</c> to find wherever the home directory is.</param>
    public bool IsMounted(string path) => Mounts.Any(mount => mount.Type is not (MountType.Secret or MountType.Ssh) && Covers(mount, path));

    /// <summary>Whether some command behind another one removes a path, or may.</summary>
    /// <param name="index">Index of the command behind which to look.</param>
    /// <param name="paths">The paths, any of which will do.</param>
    public bool IsRemovedBehind(int index, params string[] paths)
    {
        // Few commands remove anything, and this is asked for each of many that create something.
        removers ??= Enumerable.Range(0, Commands.Count).Where(i => Commands[i].Name is "rm" or "find").ToArray();
        return removers.Any(i => i > index && paths.Any(path => Removal.Covers(Commands[i], path)));
    }

    private static bool Covers(MountOptions mount, string path)
    {
        if (mount.Target is not { } target)
        {
            return false;
        }

        if (target.Text is not { } text)
        {
            return true;
        }

        return path[0] == '/' ? PathText.IsSameOrBelow(path, text) : ("/" + text.Trim('/') + "/").IndexOf("/" + path + "/", StringComparison.Ordinal) >= 0;
    }

    private static IReadOnlyList<RunStep> Create(Stage stage)
    {
        var steps = new List<RunStep>();
        foreach (var instruction in stage.Instructions)
        {
            if ((instruction as OnbuildInstructionSyntax)?.Trigger is RunInstructionSyntax triggered)
            {
                steps.Add(new RunStep(stage, triggered));
            }
            else if (instruction is RunInstructionSyntax run)
            {
                steps.Add(new RunStep(stage, run));
            }
        }

        return steps;
    }
}
