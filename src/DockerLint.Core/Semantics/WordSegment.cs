namespace DockerLint.Semantics;

/// <summary>The value of one piece and whether blanks in it are part of the word.</summary>
// A class: the runtime would compile every collection and query over a struct of ours at start.
internal sealed record WordSegment(ResolvedValue Value, bool IsQuoted);
