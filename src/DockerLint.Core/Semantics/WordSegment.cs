namespace DockerLint.Semantics;

/// <summary>The value of one piece and whether blanks in it are part of the word.</summary>
internal readonly record struct WordSegment(ResolvedValue Value, bool IsQuoted);
