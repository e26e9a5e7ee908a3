using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Which programs the image of a stage surely lacks.</summary>
internal static class ImageTools
{
    /// <summary>Whether a program is not in the base image and nothing in the stage or those it is based on may bring it.</summary>
    public static bool Lacks(Stage stage, string program) =>
        stage.Facts?.HasTool(program) is false && !stage.EffectiveInstructions.Any(instruction => MayBring(stage, instruction, program));

    // What a script does, or a stage whose tree is copied whole, is not known.
    private static bool MayBring(Stage stage, InstructionSyntax instruction, string program) => instruction switch
    {
        RunInstructionSyntax run => run.ToString().Contains(program) || stage.Model.GetScripts(run).SelectMany(script => script.Commands).Any(RunsScript),
        TransferInstructionSyntax transfer => transfer.ToString().Contains(program) || transfer.Destination?.ValueText is not { } target || transfer.GetFlag("from") is not null && (PathText.Trim(target) is "" or "/usr" or "/usr/local" or "/bin" or "/usr/bin" or "/usr/local/bin" or "/opt"),
        OnbuildInstructionSyntax or UnknownInstructionSyntax => true,
        _ => false,
    };

    private static bool RunsScript(SimpleCommand command) =>
        command.Name is null or "make" or "ansible-playbook" or "nix" or "." or "source" || command.Name.IndexOf('/') >= 0 || command.Name.EndsWith(".sh", StringComparison.Ordinal)
        || (command.Name is "sh" or "bash" && command.Arguments.Any(argument => argument.Text?.EndsWith("sh", StringComparison.Ordinal) is not false))
        || command.Arguments.Any(argument => argument.Text is null);
}
