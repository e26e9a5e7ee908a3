namespace DockerLint.Analysis.Suppressions;

/// <summary>A rule as a comment names it.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Start">0-based offset of the name in the comment.</param>
internal readonly record struct SuppressedName(string Text, int Start);
