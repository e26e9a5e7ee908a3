namespace DockerLint.Grammars;

/// <summary>An option of a volume in short syntax.</summary>
/// <param name="Text">The option as written.</param>
/// <param name="Span">Where it stands, relative to the text of the volume.</param>
/// <param name="IsKnown">Whether Compose knows it; it ignores others without a word.</param>
public readonly record struct VolumeOption(string Text, TextSpan Span, bool IsKnown);
