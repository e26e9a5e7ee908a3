using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis;

/// <summary>A script where it stands in a file.</summary>
<<<<<<< HEAD
/// <param name="Script">The script.</param>
/// <param name="Origin">What it is there for.</param>
/// <param name="Instruction">The instruction it stands in; null in a Compose file.</param>
/// <param name="Service">The service it stands in; null in a Dockerfile.</param>
/// <param name="Span">What to name when a rule fails on it.</param>
internal sealed record ScriptPlace(ShellScript Script, ShellCommandOrigins Origin, InstructionSyntax? Instruction, Service? Service, TextSpan Span);
=======
internal sealed record ScriptPlace(ShellScript Script, ShellCommandOrigins Origin, InstructionSyntax? Instruction, Service? Service = null)
{
    /// <summary>What to name when a rule fails on it.</summary>
    public TextSpan Span => Instruction?.Span ?? Service?.KeyNode.ContentSpan ?? default;
}
>>>>>>> h/rules4
