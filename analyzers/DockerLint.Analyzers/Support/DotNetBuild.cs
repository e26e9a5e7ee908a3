using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// How a Dockerfile builds projects of .NET: its calls of <c>dotnet</c> with the projects they work on, and what each image ships. Of
/// several possible answers none is given.
/// </summary>
internal sealed class DotNetBuild
{
    private static readonly ConditionalWeakTable<DockerfileSemanticModel, DotNetBuild> Builds = new();
    private static readonly string[] ProjectEndings = [".csproj", ".fsproj", ".vbproj"];

    private readonly DockerfileSemanticModel model;
    private readonly IReadOnlyList<DotNetProject> evaluated;
    private readonly Dictionary<string, DotNetProject?> projects = new(StringComparer.Ordinal);
    private readonly Dictionary<Stage, IReadOnlyList<DotNetStep>> steps = [];
    private IReadOnlyList<DotNetFinal>? finals;

    private DotNetBuild(DockerfileSemanticModel model, BuildContext? context, IReadOnlyList<DotNetProject> evaluated)
    {
        this.model = model;
        Context = context;
        Files = Context is null ? null : new ContextFiles(Context);
        this.evaluated = evaluated;
    }

    /// <summary>The build context; null when it is not known.</summary>
    public BuildContext? Context { get; }

    /// <summary>What of the context lies where; null when the context is not known.</summary>
    public ContextFiles? Files { get; }

    /// <summary>The exported stages on images of .NET.</summary>
    public IReadOnlyList<DotNetFinal> Finals => finals ??= DotNetFinal.Of(this, model);

    /// <summary>The build that a Dockerfile describes.</summary>
    public static DotNetBuild Of(ReportContext context) => Builds.GetValue(context.DockerfileModel, model => new DotNetBuild(model, context.Input.BuildContext, context.Input.Projects));

    /// <summary>The build that the Dockerfile of a service describes, projects as their texts say; null without a known Dockerfile.</summary>
    public static DotNetBuild? OfService(ServiceAnalysisContext context) =>
        context is { Dockerfile: { } dockerfile, Service.Build: { } service } ? Builds.GetValue(dockerfile, model => new DotNetBuild(model, context.Input.Project?.FindContext(service), [])) : null;

    /// <summary>The project at a path of the build context, as its text says and, above that, as MSBuild evaluated it; null when it cannot be known.</summary>
    /// <param name="path">Relative to the context, with forward slashes.</param>
    public DotNetProject? FindProject(string path)
    {
        if (!projects.TryGetValue(path, out var project))
        {
            project = Context is null ? null : ProjectReader.Read(path, file => Context.ReadText(file)?.ToString());
            if (project is not null && evaluated.FirstOrDefault(candidate => candidate.Path == path) is { } better)
            {
                project = better.Over(project);
            }

            projects.Add(path, project);
        }

        return project;
    }

    /// <summary>A project and all that it refers to, directly or not, itself first; null when they are not all known.</summary>
    public IReadOnlyList<DotNetProject>? FindClosure(DotNetProject project)
    {
        var found = new List<DotNetProject> { project };
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].ProjectReferences is not { } references)
            {
                return null;
            }

            foreach (var path in references)
            {
                if (FindProject(path) is not { } next)
                {
                    return null;
                }

                if (!found.Contains(next))
                {
                    found.Add(next);
                }
            }
        }

        return found;
    }

    /// <summary>Whether a project needs the ASP.NET Core runtime, by itself or through what it refers to; null when that is not known.</summary>
    public bool? NeedsAspNetCore(DotNetProject project) =>
        project.ReferencesAspNetCore == true ? true
        : FindClosure(project) is not { } closure ? null
        : closure.Any(link => link.ReferencesAspNetCore == true) ? true
        : closure.Any(link => link.ReferencesAspNetCore is null) ? null
        : false;

    /// <summary>The calls of <c>dotnet</c> in a stage, in order, with their projects as far as they are known.</summary>
    public IReadOnlyList<DotNetStep> Steps(Stage stage)
    {
        if (!steps.TryGetValue(stage, out var found))
        {
            steps.Add(stage, found = DotNetStep.Of(stage).Select(Join).ToArray());
        }

        return found;
    }

    /// <summary>The calls of <c>dotnet</c> in a stage and those it is based on, in order.</summary>
    public IEnumerable<DotNetStep> ChainSteps(Stage stage) => stage.Chain.SelectMany(Steps);

    /// <summary>
    /// The publish whose output a stage ships: run in its own chain, or copied from the stage that ran it. Null when there is none, when
    /// there are several, and when something could come from elsewhere.
    /// </summary>
    public DotNetStep? FindPublish(Stage stage)
    {
        var found = ChainSteps(stage).Where(step => step.Call.Verb == "publish").ToList();
        var seen = new HashSet<TransferInstructionSyntax>();
        foreach (var transfer in stage.EffectiveInstructions.OfType<TransferInstructionSyntax>())
        {
            AddPublishes(stage, transfer, seen, found);
        }

        return found.Distinct().ToArray() is { Length: 1 } single ? single[0] : null;
    }

    /// <summary>The publishes whose output an instruction copies from another stage, directly or through further stages.</summary>
    /// <param name="stage">The stage of the instruction, or one based on it.</param>
    /// <param name="transfer">The instruction.</param>
    public IReadOnlyList<DotNetStep> FindPublishes(Stage stage, TransferInstructionSyntax transfer)
    {
        var found = new List<DotNetStep>();
        AddPublishes(stage, transfer, [], found);
        return found.Distinct().ToArray();
    }

    private static bool IsProject(string name) => Array.Exists(ProjectEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool IsBuildable(string name) => IsProject(name) || name.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase);

    // Each instruction is looked at once, however many ways lead to it.
    private void AddPublishes(Stage stage, TransferInstructionSyntax transfer, HashSet<TransferInstructionSyntax> seen, List<DotNetStep> found)
    {
        var owner = model.GetStage(transfer);
        if (!seen.Add(transfer) || owner.References.FirstOrDefault(reference => reference.Instruction == transfer)?.Target is not { } source || source.Index >= stage.Index)
        {
            return;
        }

        foreach (var written in transfer.FileSources.Select(argument => CopiedPaths.PathOn(source, model.Resolve(argument, transfer).Text) is { Length: > 0 } text ? PathText.Absolute(text, "/") : null).OfType<string>())
        {
            found.AddRange(ChainSteps(source).Where(step => step.Call.Verb == "publish" && step.OutputPath is { } output && (PathText.IsSameOrBelow(written, output) || PathText.IsSameOrBelow(output, written))));
            foreach (var earlier in source.EffectiveInstructions.OfType<TransferInstructionSyntax>())
            {
                if (CopiedPaths.Destination(model.GetStage(earlier), earlier) is { } destination && PathText.IsSameOrBelow(written, destination))
                {
                    AddPublishes(source, earlier, seen, found);
                }
            }
        }
    }

    private DotNetStep Join(DotNetStep step)
    {
        if (Files is null || step.TargetPath is not { } path)
        {
            return step;
        }

        var name = PathText.Name(path);
        var file = IsBuildable(name) ? Files.Find(step.Stage, path, step.Run) : FindOnly(step, path);
        return step with { ProjectFile = file, Project = file is not null && IsProject(file) ? FindProject(file) : null };
    }

    // Without a name MSBuild takes the only project or solution of the folder.
    private string? FindOnly(DotNetStep step, string folder)
    {
        var found = Files?.List(step.Stage, folder, step.Run).Where(entry => !entry.IsFolder && IsBuildable(entry.Path)).ToArray();
        return found is { Length: 1 } ? found[0].Path : null;
    }
}
