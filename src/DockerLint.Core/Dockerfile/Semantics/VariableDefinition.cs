using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>One definition of a variable by ENV or ARG.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">ENV or ARG.</param>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Instruction">The instruction it stands in.</param>
/// <param name="Value">
/// Its value; null for an ARG without a default that nothing gives a value to. An ARG's default counts as its value: a caller may
/// give another one, but the file speaks for itself.
/// </param>
public sealed record VariableDefinition(string Name, VariableKind Kind, KeyValueSyntax Syntax, InstructionSyntax Instruction, ResolvedValue? Value);
