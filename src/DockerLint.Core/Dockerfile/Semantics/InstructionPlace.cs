namespace DockerLint.Dockerfile.Semantics;

/// <summary>Where an instruction stands. A class: dictionaries of structs are compiled anew at every start.</summary>
/// <param name="Stage">Its stage.</param>
/// <param name="Order">Its 0-based position in the file.</param>
/// <param name="Before">What is in force right before it.</param>
internal sealed record InstructionPlace(Stage Stage, int Order, StageState Before);
