using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A thing that stands in an instruction of a Dockerfile, or in a service of a Compose file.</summary>
/// <param name="source">Where it comes from.</param>
/// <param name="span">The word that a finding marks.</param>
/// <param name="instruction">The instruction; null in a Compose file.</param>
/// <param name="service">The service; null in a Dockerfile.</param>
internal abstract class PlacedFact(FactSource source, TextSpan span, InstructionSyntax? instruction, Service? service) : Fact(source, span)
{
    /// <summary>The kinds of things that it stands in.</summary>
    public static readonly string[] Places = ["instruction", "stage", "service"];

    public InstructionSyntax? Instruction { get; } = instruction;

    public Service? Service { get; } = service;

    public override Fact? FindRelated(string subject) => subject switch
    {
        "instruction" => Instruction is null ? null : Source.FactOf(Instruction),
        "stage" => Instruction is null ? null : Source.StageOf(Instruction),
        "service" => Service is null ? null : Source.FactOf(Service),
        _ => null,
    };
}
