namespace DockerLint.Diagnostics;

/// <summary>A place in the outermost file.</summary>
/// <param name="FilePath">Path as the caller named it.</param>
/// <param name="Span">0-based span in the file's text.</param>
/// <param name="LineSpan">The same by lines and characters, 0-based.</param>
public sealed record Location(string FilePath, TextSpan Span, LinePositionSpan LineSpan);
