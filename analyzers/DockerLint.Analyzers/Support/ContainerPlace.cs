using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Where the build context would lie in a stage, judged by where one of its files lies: other files keep their place next to it.</summary>
/// <param name="Root">The absolute path of the context in the stage.</param>
/// <param name="Prefix">The part of the paths in the context that has no counterpart in the stage; files outside of it have no place.</param>
internal sealed record ContainerPlace(string Root, string Prefix)
{
    // What brings no file of the context.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "dotnet", "apt-get", "apt", "apk", "yum", "dnf", "microdnf", "tdnf", "echo", "cd", "set", "export", "true", "ls", "pwd", "env", "printenv", "chmod", "chown", "useradd", "groupadd", "adduser", "addgroup", "update-ca-certificates", "rm",
    };

    /// <summary>The place by the project of a step; null when the project is not known to lie somewhere, and on Windows, where another spelling names the same place.</summary>
    public static ContainerPlace? OfProject(DotNetBuild build, DotNetStep step)
    {
        if (step.ProjectFile is not { } file || step.TargetPath is not { } target || step.Stage.IsWindows == true)
        {
            return null;
        }

        // A folder that is named, or the one it runs in, holds the project.
        var container = target.EndsWith(PathText.Name(file), StringComparison.OrdinalIgnoreCase) ? target : target + "/" + PathText.Name(file);
        if (build.Files?.Find(step.Stage, container, step.Run) != file)
        {
            return null;
        }

        var (inImage, inContext) = (container, file);
        while (inContext.Length > 0 && PathText.Name(inImage) == PathText.Name(inContext))
        {
            inImage = inImage.Substring(0, inImage.LastIndexOf('/'));
            inContext = inContext.LastIndexOf('/') is var slash and >= 0 ? inContext.Substring(0, slash) : string.Empty;
        }

        return new ContainerPlace(inImage, inContext);
    }

    /// <summary>Whether commands before a step may have brought files that no instruction names.</summary>
    public static bool MayHaveMore(DotNetStep step)
    {
        foreach (var run in step.Stage.Chain.SelectMany(RunStep.Of))
        {
            if (run.Stage.Model.GetOrder(run.Run) > step.Stage.Model.GetOrder(step.Run))
            {
                break;
            }

            foreach (var command in run.Commands)
            {
                if (command == step.Call.Command)
                {
                    return false;
                }

                if (!Harmless.Contains(command.Name ?? string.Empty))
                {
                    return true;
                }
            }
        }

        return step.Stage.Instructions.OfType<TransferInstructionSyntax>().Any(transfer => transfer.GetFlag("from") is not null && step.Stage.Model.GetOrder(transfer) < step.Stage.Model.GetOrder(step.Run));
    }

    /// <summary>The absolute path that a file of the context has, or would have, in the stage; null when it has none there.</summary>
    /// <param name="path">Its path in the context.</param>
    public string? Of(string path) =>
        Prefix.Length == 0 ? Root + "/" + path
        : path.StartsWith(Prefix + "/", StringComparison.Ordinal) ? Root + "/" + path.Substring(Prefix.Length + 1)
        : null;
}
