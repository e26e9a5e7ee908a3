using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>Images that surely have no <c>/bin/sh</c>: scratch, distroless and chiseled ones to which nothing adds a shell.</summary>
internal static class MissingShell
{
    /// <summary>Whether the shell form of an instruction finds no shell. No for a trigger, below a SHELL, and as soon as a shell may have been copied in.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="instruction">A RUN, which needs the shell at once, or a CMD, ENTRYPOINT or HEALTHCHECK, which needs it in the finished image.</param>
    public static bool IsMissingFor(DockerfileSemanticModel model, InstructionSyntax instruction)
    {
        var stage = model.GetStage(instruction);
        if (instruction.IsTrigger || stage.Facts?.Shell != ImageShell.None || model.GetState(instruction).Shell is not null)
        {
            return false;
        }

        if (instruction is RunInstructionSyntax run)
        {
            var order = model.GetOrder(run);
            return !stage.EffectiveInstructions.TakeWhile(earlier => model.GetOrder(earlier) < order).Any(earlier => MayBring(model, earlier)) && !run.Flags.Any(flag => flag.Name == "mount" && MayMount(model, run, flag));
        }

        return !model.Stages.Any(other => other.Chain.Contains(stage) && other.EffectiveInstructions.Any(any => MayBring(model, any)));
    }

    private static bool MayBring(DockerfileSemanticModel model, InstructionSyntax instruction) => instruction switch
    {
        TransferInstructionSyntax transfer => CopiedPaths.Destination(model.GetStage(transfer), transfer) is not { } target || MayHoldShell(target),
        // One in shell form fails itself.
        RunInstructionSyntax run => run.ExecForm is not null || model.GetState(run).Shell is not null || run.GetFlag("mount") is not null,
        OnbuildInstructionSyntax or UnknownInstructionSyntax => true,
        _ => false,
    };

    private static bool MayMount(DockerfileSemanticModel model, RunInstructionSyntax run, FlagSyntax flag)
    {
        var mount = MountOptions.Parse(flag.Value?.ValueText ?? string.Empty, value => model.Expand(value, run).Value);
        return mount.Type is not (MountType.Secret or MountType.Ssh or MountType.Tmpfs) && (mount.Target?.Text is not { } target || PathText.Absolute(target, "/") is not { } path || MayHoldShell(path));
    }

    // /bin may be a link to /usr/bin.
    private static bool MayHoldShell(string path) => PathText.Trim(path) is "" or "/bin" or "/bin/sh" or "/usr" or "/usr/bin" or "/usr/bin/sh";
}
