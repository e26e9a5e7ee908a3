namespace DockerLint.Shell.Semantics;

/// <summary>A here-document inside a script.</summary>
/// <param name="Delimiter">The delimiter without its quotes.</param>
/// <param name="IsQuoted">Whether the delimiter was quoted, so that nothing in the body is expanded.</param>
/// <param name="Body">The body, without the tabs that <c>&lt;&lt;-</c> removes.</param>
public sealed record ShellHereDocument(string Delimiter, bool IsQuoted, MappedText Body);
