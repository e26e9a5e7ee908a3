using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis;

/// <summary>A script where it stands in a file.</summary>
internal sealed record ScriptPlace(ShellScript Script, ShellCommandOrigins Origin, InstructionSyntax? Instruction, Service? Service = null)
{
    /// <summary>What to name when a rule fails on it.</summary>
    public TextSpan Span => Instruction?.Span ?? Service?.KeyNode.ContentSpan ?? default;
}
