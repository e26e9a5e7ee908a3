using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>What rules ask about the place of a step in the build.</summary>
internal static class BuildSteps
{
    /// <summary>Whether an instruction is a RUN with a secret mounted.</summary>
    public static bool HasSecretMount(this InstructionSyntax instruction) =>
        instruction is RunInstructionSyntax && instruction.Flags.Any(flag => flag.Name == "mount" && flag.Value is { } value && MountOptions.Parse(value.ValueText).Type == MountType.Secret);
}
