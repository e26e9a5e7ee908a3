using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>One file or folder of the build context that an instruction puts into a stage.</summary>
/// <param name="Instruction">The instruction.</param>
/// <param name="Argument">The source that names it; null for a mount.</param>
/// <param name="Source">Its path in the context; empty for the context itself.</param>
/// <param name="Destination">The absolute path it has in the stage; of a folder that of its content.</param>
/// <param name="IsFolder">Whether it is a folder, whose content is copied.</param>
internal sealed record ContextCopy(InstructionSyntax Instruction, ArgumentSyntax? Argument, string Source, string Destination, bool IsFolder);
