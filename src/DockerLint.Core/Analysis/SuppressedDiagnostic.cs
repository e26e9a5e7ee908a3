namespace DockerLint.Analysis;

/// <summary>A finding that a comment in the file silences.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Justification">Why, in the words of the comment; null when it does not say.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, string? Justification);
