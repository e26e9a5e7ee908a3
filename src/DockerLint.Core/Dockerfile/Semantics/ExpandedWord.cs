using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>A piece of an instruction in which BuildKit expands variables.</summary>
/// <param name="Text">Its logical text with a map to the file.</param>
/// <param name="Expression">The same, read as BuildKit reads it there.</param>
/// <param name="Key">The name that the piece is the value of, in ENV, ARG and LABEL; null elsewhere.</param>
public sealed record ExpandedWord(MappedText Text, WordExpression Expression, string? Key = null);
