namespace DockerLint.Compose.Semantics;

/// <summary>A piece of a value: text that stands for itself, or a variable.</summary>
/// <param name="Literal">The text, with <c>$$</c> as one dollar sign; null for a variable.</param>
/// <param name="Variable">The variable; null for text.</param>
internal sealed record InterpolationPiece(string? Literal, ComposeVariable? Variable);
