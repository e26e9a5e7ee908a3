using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>The stages that the build of a service makes.</summary>
internal static class BuiltStages
{
    /// <summary>Whether nothing is known of the instructions, because the file asks for a frontend of its own or has no stage.</summary>
    public static bool IsOpaque(DockerfileSemanticModel dockerfile) => dockerfile.Stages.Count == 0 || DockerfileFrontend.Of(dockerfile.Tree).IsCustom;

    /// <summary>The stage that becomes the image: the target, or else the last one; null when that is not known.</summary>
    public static Stage? Of(DockerfileSemanticModel dockerfile, ServiceBuild build)
    {
        if (IsOpaque(dockerfile))
        {
            return null;
        }

        return build.Target is null ? dockerfile.Stages[dockerfile.Stages.Count - 1] : build.Target.Value.Text is { } target ? dockerfile.FindTarget(target) : null;
    }

    /// <summary>The stage and those that it takes from or may take from, in no particular order.</summary>
    public static IReadOnlyCollection<Stage> Needed(Stage stage)
    {
        var needed = new HashSet<Stage> { stage };
        var open = new Stack<Stage>();
        open.Push(stage);
        while (open.Count > 0)
        {
            foreach (var reference in open.Pop().AllReferences)
            {
                foreach (var target in reference.Target is { } single ? [single] : reference.PossibleTargets)
                {
                    if (needed.Add(target))
                    {
                        open.Push(target);
                    }
                }
            }
        }

        return needed;
    }

    /// <summary>The mounts of the RUN instructions of a stage, triggers left out.</summary>
    public static IEnumerable<MountOptions> Mounts(Stage stage)
    {
        foreach (var run in stage.Instructions.OfType<RunInstructionSyntax>())
        {
            foreach (var flag in run.Flags)
            {
                if (flag is { Name: "mount", Value: { } mount })
                {
                    yield return MountOptions.Parse(mount.ValueText, value => stage.Model.Expand(value, run).Value);
                }
            }
        }
    }

    /// <summary>The id of a secret or agent of a mount, by its default if it is not written; null when that is not known.</summary>
    public static string? IdOf(MountOptions mount)
    {
        if (mount.Id is { } id)
        {
            return id.Text;
        }

        // A secret without an id goes by its source, or by the last part of its target.
        return mount.Type == MountType.Ssh ? "default" : mount.Source is { } source ? source.Text : mount.Target?.Text is { } target ? PathText.Name(target) : null;
    }
}
